import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { advisoriesOf } from '@/utils/advert/advisories';
import { cleanValues } from '@/utils/advert/clean';
import { ROW_IDS, type RowId } from '@/utils/advert/field-entry';
import { type FieldId, fieldsOf } from '@/utils/advert/fields';
import { check } from '@/utils/advert/rules';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { type Draft, type DraftFields, type PageBaseline, valuesOf } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import type { Job } from '@/utils/drafts/job';
import type { PageChanges } from '@/utils/drafts/page-changes';
import type { Others } from '@/utils/reading/reading';
import type { PageModel } from './page';
import type { SettingsModel } from './settings';
import { stableComputed } from './stable-computed';

/** Only a loaded draft may be overwritten: an unreadable one must not be lost. */
export type LoadState = 'loading' | 'loaded' | 'failed';

/** What the database has of the form's draft, as far as the form knows. */
export interface StoredDraft {
  /** Saved last by this form, or taken over from another. */
  record: Draft | undefined;
  /** Resolves once all edits so far are stored, or could not be. */
  lastWrite: Promise<unknown>;
}

/** What the form reads and stores. Where more than one fails, the recruiter is told of the first of these. */
const FORM_PARTS = [
  'saving',
  'posting',
  'change',
  'left',
  'draft',
  'posted',
  'settings',
  'site-account',
  'postings',
  'duplicates',
  'advice',
  'page-move',
] as const;
export type FormPart = (typeof FORM_PARTS)[number];

export interface FormFault {
  part: FormPart;
  fault: StorageFault;
}

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
  /** ISO times of what was typed since the draft came into the form. */
  const typedAt = signal<{ readonly [id in FieldId]?: string }>({});
  const predecessor = signal<string | undefined>(undefined);
  const savedCompany = signal<string | undefined>(undefined);
  const chosenAccountId = signal<string | undefined>(undefined);
  /** ISO date by which the board removes the advert; undefined for one that is not posted yet. */
  const latestRemovalDay = signal<string | undefined>(undefined);
  /** Another one for each draft in the form, so that a late answer still belongs to the draft that was written. */
  const stored = signal<StoredDraft>(storedAs(undefined));
  /** Each stays until its own part works again. */
  const faults = signal<{ readonly [part in FormPart]?: StorageFault | undefined }>({});
  const fault = computed((): FormFault | undefined => {
    const part = FORM_PARTS.find((one) => faults.value[one]);
    const found = part && faults.value[part];
    return found && { part, fault: found };
  });

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
      latestRemovalDay: latestRemovalDay.value,
    }),
  );

  function clearFault(part: FormPart): void {
    if (faults.peek()[part]) faults.value = { ...faults.peek(), [part]: undefined };
  }

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
    typedAt,
    predecessor,
    savedCompany,
    chosenAccountId,
    latestRemovalDay,
    stored,
    faults,
    fault,
    values,
    company,
    issues,
    advisories,

    reportFault(part: FormPart, error: unknown): void {
      faults.value = { ...faults.peek(), [part]: storageFault(error) };
    },

    clearFault,

    /** For the next advert under the same key and account. */
    clear(): void {
      job.value = undefined;
      fields.value = {};
      pageBaseline.value = {};
      earlierTexts.value = [];
      predecessor.value = undefined;
      savedCompany.value = undefined;
    },

    /** @param record undefined for a new draft */
    replace(name: string, record: Draft | undefined): void {
      key.value = name;
      stored.value = storedAs(record);
      job.value = record && jobOfDraft(record);
      fields.value = record?.fields ?? {};
      pageBaseline.value = record?.said ?? {};
      others.value = record?.others;
      earlierTexts.value = record?.earlierTexts ?? [];
      changedAt.value = record?.changedAt;
      typedAt.value = {};
      predecessor.value = record?.predecessor;
      savedCompany.value = record?.company;
      chosenAccountId.value = record?.account;
      proposed.value = {};
      pageChanges.value = new Map();
      clearFault('posting');
    },
  };
});

/** @param record undefined where nothing is stored, or nobody knows what */
function storedAs(record: Draft | undefined): StoredDraft {
  return { record, lastWrite: Promise.resolve() };
}

function fieldsIn(row: RowId, all: DraftFields): DraftFields {
  const own: DraftFields = {};
  for (const { id } of fieldsOf(row)) {
    const field = all[id];
    if (field) own[id] = field;
  }
  return own;
}

export interface DraftModel extends InstanceType<typeof DraftModel> {}
