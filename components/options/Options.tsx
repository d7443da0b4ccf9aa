import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { SectionNav } from '@/components/ui/SectionNav';
import { loadedValue } from '@/utils/state/options/loader';
import { settingsInWords } from '@/utils/state/options/setting-words';
import type { Settings } from '@/utils/state/options/settings';
import { About } from './About';
import { Accounts } from './Accounts';
import { Board } from './Board';
import { CoreskillList } from './CoreskillList';
import { Data } from './Data';
import { DefaultValues } from './DefaultValues';
import { EarlierChoices } from './EarlierChoices';
import { Security } from './Security';

const HEADINGS = {
  accounts: 'Accounts',
  defaults: 'Defaults',
  board: 'Board',
  coreskills: 'Coreskills',
  security: 'Security',
  data: 'Data',
  about: 'About',
} as const;

type SectionId = keyof typeof HEADINGS;

/** The settings: one page, its sections listed at the side. */
export function Options({ settings }: { settings: Settings }) {
  const damaged = loadedValue(settings.damaged) ?? [];
  const managedFaults = loadedValue(settings.managed)?.faults ?? [];
  useEffect(() => {
    // The sections are drawn after the browser looked for the one that the address names.
    const id = location.hash.slice(1);
    // Firefox warns of a search for the empty id.
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <div class="page options">
      <SectionNav links={Object.entries(HEADINGS).map(([id, label]) => ({ href: `#${id}`, label }))} />
      <main>
        <h1 class="page-title">Settings</h1>
        {damaged.length > 0 && (
          <NoticeBox role="alert">
            <p>
              Some settings could not be read and were set aside: {settingsInWords(damaged)}. Enter them once
              more.
            </p>
          </NoticeBox>
        )}
        {managedFaults.length > 0 && (
          <NoticeBox role="alert">
            <p>
              Some of what your company set could not be read, and does not apply: {managedFaults.join(', ')}.
              Contact your IT team.
            </p>
          </NoticeBox>
        )}
        <Sections settings={settings} />
      </main>
    </div>
  );
}

function Sections({ settings }: { settings: Settings }) {
  const { accounts, defaultValues, board, coreskillList, earlierChoices, security } = settings.sections.value;
  return (
    <>
      <Section id="accounts">
        <Accounts model={accounts} />
      </Section>
      <Section id="defaults">
        <DefaultValues model={defaultValues} />
      </Section>
      <Section id="board">
        <Board model={board} />
      </Section>
      <Section id="coreskills">
        <CoreskillList model={coreskillList} />
        {coreskillList.inUse.value.phase === 'ready' && <EarlierChoices model={earlierChoices} />}
      </Section>
      <Section id="security">
        <Security lock={settings.lock.state.value} model={security} />
      </Section>
      <Section id="data">
        <Data settings={settings} />
      </Section>
      <Section id="about">
        <About />
      </Section>
    </>
  );
}

function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section class="settings-section" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 class="settings-heading" id={`${id}-heading`}>
        {HEADINGS[id]}
      </h2>
      {children}
    </section>
  );
}
