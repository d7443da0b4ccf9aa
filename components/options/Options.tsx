import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { SectionNav } from '@/components/ui/SectionNav';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/settings';
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

type SectionId = keyof typeof copy.HEADINGS;

export function Options({ settings }: { settings: Settings }) {
  const damaged = loadedValue(settings.damaged) ?? [];
  const managedFaults = loadedValue(settings.managed)?.faults ?? [];
  useEffect(() => {
    // The browser looked for it before the sections were rendered.
    const id = location.hash.slice(1);
    // Firefox warns about empty ids.
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <div class="page options">
      <SectionNav links={Object.entries(copy.HEADINGS).map(([id, label]) => ({ href: `#${id}`, label }))} />
      <main>
        <h1 class="page-title">{SETTINGS}</h1>
        {damaged.length > 0 && (
          <NoticeBox role="alert">
            <p>{copy.settingsDamaged(settingsInWords(damaged))}</p>
          </NoticeBox>
        )}
        {managedFaults.length > 0 && (
          <NoticeBox role="alert">
            <p>{copy.managedFaults(managedFaults.join(', '))}</p>
          </NoticeBox>
        )}
        <Sections settings={settings} />
      </main>
    </div>
  );
}

function Sections({ settings }: { settings: Settings }) {
  const { accounts, defaultValues, board, coreskillList, earlierChoices, security } = settings.sections;
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
        {copy.HEADINGS[id]}
      </h2>
      {children}
    </section>
  );
}
