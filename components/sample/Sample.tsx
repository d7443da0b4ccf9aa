import { fill } from '@/components/shared/fill';
import { addDays, formatDate, todayInLondon } from '@/utils/advert/dates';
import * as copy from '@/utils/copy/en-GB/sample';

/** Always open. */
const OPEN_DAYS = 20;

/** A careers page with a made-up advert, and above it what to do. */
export function Sample({ today = todayInLondon() }: { today?: string }) {
  const { title, facts, closingDate, sections, apply, email } = copy.ADVERT;
  const closes = formatDate(addDays(today, OPEN_DAYS), '');
  return (
    <>
      <header class="sample-banner">
        <p>
          <strong>{copy.THIS_IS_A_SAMPLE}</strong>{' '}
          {fill(copy.CLICK_THE_ICON, {
            icon: <img class="sample-icon" src="/icon/32.png" alt="" width="20" height="20" />,
          })}
        </p>
        <p>{copy.OR_SHORTCUT}</p>
      </header>
      <main class="sample">
        <p class="sample-employer">
          {copy.EMPLOYER} · {copy.CAREERS}
        </p>
        <article>
          <h1 class="page-title">{title}</h1>
          <dl class="sample-facts">
            {facts.map(([name, value]) => (
              <Fact key={name} name={name} value={value} />
            ))}
            <Fact name={closingDate} value={closes} />
          </dl>
          {sections.map(({ heading, text, items }) => (
            <section key={heading}>
              <h2 class="sample-heading">{heading}</h2>
              {text && <p>{text}</p>}
              {items.length > 0 && (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
          <p>{fill(apply, { email: <a href={`mailto:${email}`}>{email}</a> })}</p>
        </article>
      </main>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
