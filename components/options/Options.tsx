import { useEffect, useState } from 'preact/hooks';
import { damagedSettings } from '@/utils/settings/item';
import { About } from './About';
import { Accounts } from './Accounts';
import { Board } from './Board';
import { CoreskillList } from './CoreskillList';
import { DefaultValues } from './DefaultValues';
import { Security } from './Security';
import { useManaged } from './use-managed';

const SECTIONS = [
  { id: 'accounts', heading: 'Accounts', Section: Accounts },
  { id: 'defaults', heading: 'Defaults', Section: DefaultValues },
  { id: 'board', heading: 'Board', Section: Board },
  { id: 'coreskills', heading: 'Coreskills', Section: CoreskillList },
  { id: 'security', heading: 'Security', Section: Security },
  { id: 'about', heading: 'About', Section: About },
] as const;

/** What a stored setting is called where a recruiter reads it. */
const DAMAGED_WORDS: Readonly<Record<string, string>> = {
  accounts: 'the accounts',
  passwords: 'the passwords',
  chosenAccounts: 'the default account',
  vault: 'the accounts under your passphrase',
  defaults: 'the defaults',
  profile: 'the board',
  coreskillList: 'the list of coreskills',
};

/** The settings: one page, its sections listed at the side. */
export function Options() {
  const damaged = useDamaged();
  const managedFaults = useManaged()?.faults ?? [];
  useEffect(() => {
    // The sections are drawn after the browser looked for the one that the address names.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
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
            Some settings could not be read and were set aside:{' '}
            {damaged.map((name) => DAMAGED_WORDS[name] ?? name).join(', ')}. Enter them once more.
          </p>
        )}
        {managedFaults.length > 0 && (
          <p class="notice" role="alert">
            Some of what your company set could not be read, and does not apply: {managedFaults.join(', ')}.
            Tell whoever looks after your browsers.
          </p>
        )}
        {SECTIONS.map(({ id, heading, Section }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            <Section />
          </section>
        ))}
      </main>
    </div>
  );
}

function useDamaged(): string[] {
  const [damaged, setDamaged] = useState<string[]>([]);
  useEffect(() => {
    // Earlier choices are not entered: their own section speaks of them.
    damagedSettings().then((names) => setDamaged(names.filter((name) => name !== 'choices')));
  }, []);
  return damaged;
}
