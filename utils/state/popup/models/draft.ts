import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { advisoriesOf } from '@/utils/advert/advisories';
import { cleanValues } from '@/utils/advert/clean';
import { ROW_IDS, type RowId } from '@/utils/advert/field-entry';
import { fieldsOf } from '@/utils/advert/fields';
import { check } from '@/utils/advert/rules';
import type { StorageFault } from '@/utils/database/fault';
import type { PageChanges } from '@/utils/drafts/changes';
import { type Draft, type DraftFields, type PageBaseline, valuesOf } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import type { Job } from '@/utils/drafts/job';
import type { Others } from '@/utils/reading/reading';
import type { PageModel } from './page';
import type { SettingsModel } from './settings';
import { stableComputed } from './stable-computed';

/** Only a loaded draft may be overwritten: an unreadable one must not be lost. */
export type LoadState = 'loading' | 'loaded' | 'failed';

export const DraftModel = createModel((page: PageModel, settings: SettingsModel) => {
  const key = signal<string | undefined>(undefined);
  const job = signal<Job | undefined>(undefined);
  const fields = signal<DraftFields>({});
  const loadState = signal<LoadState>('loading');
  /** From the last reading, also for edited fields. */
  const proposed = signal<DraftFields>({});
  /** The page's values of edited fields that the recruiter acknowledged. */
  const pageBaseline = signal<PageBaseline>({});
  /** Not acknowledged yet. */
  const pageChanges = signal<PageChanges>(new Map());
  /** What else the page may say. */
  const others = signal<Others | undefined>(undefined);
  /** See `keepEarlierText`. */
  const earlierTexts = signal<readonly string[]>([]);
  const changedAt = signal<string | undefined>(undefined);
  const predecessor = signal<string | undefined>(undefined);
  const savedCompany = signal<string | undefined>(undefined);
  const chosenAccountId = signal<string | undefined>(undefined);
  /** ISO date by which the board removes the advert; undefined for one that is not posted yet. */
  const listedUntil = signal<string | undefined>(undefined);
  const storageFault = signal<StorageFault | undefined>(undefined);

  /** Each row's own fields: the same object until one of them changes. */
  const rowFields = Object.fromEntries(
    ROW_IDS.map((row) => [row, stableComputed(() => fieldsIn(row, fields.value))]),
    // `Object.fromEntries` loses the ids.
  ) as Readonly<Record<RowId, ReadonlySignal<DraftFields>>>;
  const values = computed(() => cleanValues(valuesOf(fields.value)));
  const company = computed(() => {
    const read = page.reading.value;
    return (read?.kind === 'advert' ? read.fields.company?.value : undefined) ?? savedCompany.value;
  });
  const issues = stableComputed(() => check(values.value, settings.ruleContext.value));
  const advisories = stableComputed(() =>
    advisoriesOf(values.value, {
      today: settings.today.value,
      board: settings.profile.value.name,
      listedUntil: listedUntil.value,
    }),
  );

  return {
    key,
    job,
    fields,
    rowFields,
    loadState,
    proposed,
    pageBaseline,
    pageChanges,
    others,
    earlierTexts,
    changedAt,
    predecessor,
    savedCompany,
    chosenAccountId,
    listedUntil,
    storageFault,
    values,
    company,
    issues,
    advisories,

    /** @param stored undefined for a new draft */
    replace(name: string, stored: Draft | undefined): void {
      key.value = name;
      job.value = stored && jobOfDraft(stored);
      fields.value = stored?.fields ?? {};
      pageBaseline.value = stored?.said ?? {};
      others.value = stored?.others;
      earlierTexts.value = stored?.earlierTexts ?? [];
      changedAt.value = stored?.changedAt;
      predecessor.value = stored?.predecessor;
      savedCompany.value = stored?.company;
      chosenAccountId.value = stored?.account;
      proposed.value = {};
      pageChanges.value = new Map();
    },
  };
});

function fieldsIn(row: RowId, all: DraftFields): DraftFields {
  const own: DraftFields = {};
  for (const { id } of fieldsOf(row)) {
    const field = all[id];
    if (field) own[id] = field;
  }
  return own;
}

export interface DraftModel extends InstanceType<typeof DraftModel> {}
