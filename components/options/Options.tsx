import { useEffect, useState } from 'preact/hooks';
import { damagedSettings } from '@/utils/settings/validated-item';
import { About } from './About';
import { Accounts } from './Accounts';
import { Board } from './Board';
import { CoreskillList } from './CoreskillList';
import { Data } from './Data';
import { DefaultValues } from './DefaultValues';
import { Security } from './Security';
import { settingsInWords } from './setting-words';
import { useManaged } from './use-managed';

const SECTIONS = [
  { id: 'accounts', heading: 'Accounts', Section: Accounts },
  { id: 'defaults', heading: 'Defaults', Section: DefaultValues },
  { id: 'board', heading: 'Board', Section: Board },
  { id: 'coreskills', heading: 'Coreskills', Section: CoreskillList },
  { id: 'security', heading: 'Security', Section: Security },
  { id: 'data', heading: 'Data', Section: undefined },
  { id: 'about', heading: 'About', Section: About },
] as const;

/** The settings: one page, its sections listed at the side. */
export function Options() {
  /** Grows when settings were changed from without their own sections: those read them anew. */
  const [round, setRound] = useState(0);
  const damaged = useDamaged(round);
  const managedFaults = useManaged()?.faults ?? [];
  const onSettings = () => setRound((before) => before + 1);
  useEffect(() => {
    // The sections are drawn after the browser looked for the one that the address names.
    const id = location.hash.slice(1);
    // Firefox warns of a search for the empty id.
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <div class="options">
      <nav aria-label="Sections">
        <p class="brand">Jobcourier</p>
        <ul>
          {SECTIONS.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>Settings</h1>
        {damaged.length > 0 && (
          <p class="notice" role="alert">
            Some settings could not be read and were set aside: {settingsInWords(damaged)}. Enter them once
            more.
          </p>
        )}
        {managedFaults.length > 0 && (
          <p class="notice" role="alert">
            Some of what your company set could not be read, and does not apply: {managedFaults.join(', ')}.
            Contact your IT team.
          </p>
        )}
        {SECTIONS.map(({ id, heading, Section }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            {Section ? <Section key={round} /> : <Data onSettings={onSettings} />}
          </section>
        ))}
      </main>
    </div>
  );
}

function useDamaged(round: number): string[] {
  const [damaged, setDamaged] = useState<string[]>([]);
  useEffect(() => {
    // Earlier choices are not entered: their own section speaks of them.
    damagedSettings().then((names) => setDamaged(names.filter((name) => name !== 'choices')));
  }, [round]);
  return damaged;
}
