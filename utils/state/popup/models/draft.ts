import { computed, createModel, signal } from '@preact/signals';
import { advisoriesOf } from '@/utils/advert/advisories';
import { cleanValues } from '@/utils/advert/clean';
import { check } from '@/utils/advert/rules';
import type { StorageFault } from '@/utils/database/fault';
import type { PageChanges } from '@/utils/drafts/changes';
import { type Draft, type DraftFields, type PageBaseline, valuesOf } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import type { Job } from '@/utils/drafts/job';
import type { PageModel } from './page';
import type { SettingsModel } from './settings';

/**
 * Whether the stored draft is in the form: only then may typing overwrite it. Where it could not be read, it must not be
 * overwritten unseen.
 */
export type LoadState = 'loading' | 'loaded' | 'failed';

/** The draft in the form. */
export const DraftModel = createModel((page: PageModel, settings: SettingsModel) => {
  /** The draft's name: the tidied address of its page, and what tells a further job there apart. */
  const key = signal<string | undefined>(undefined);
  /** The job that the draft is for; undefined where no page named one. */
  const job = signal<Job | undefined>(undefined);
  const fields = signal<DraftFields>({});
  const loadState = signal<LoadState>('loading');
  /** What the last reading proposes, whether or not the recruiter has touched the field. */
  const proposed = signal<DraftFields>({});
  /** What the page said of touched fields when the recruiter last took note of it. */
  const pageBaseline = signal<PageBaseline>({});
  /** What changed on the page since, for the recruiter to see. */
  const pageChanges = signal<PageChanges>(new Map());
  /** When the recruiter last changed something: ISO time. */
  const changedAt = signal<string | undefined>(undefined);
  /** The company in the stored draft. */
  const savedCompany = signal<string | undefined>(undefined);
  /** The account that the recruiter chose for this draft, by its id. */
  const chosenAccountId = signal<string | undefined>(undefined);
  /** Why the browser does not keep the draft; undefined while it does. */
  const storageFault = signal<StorageFault | undefined>(undefined);

  const values = computed(() => cleanValues(valuesOf(fields.value)));
  const company = computed(() => {
    const read = page.reading.value;
    return (read?.kind === 'advert' ? read.fields.company?.value : undefined) ?? savedCompany.value;
  });
  const issues = computed(() => check(values.value, settings.ruleContext.value));
  const advisories = computed(() =>
    advisoriesOf(values.value, settings.today.value, settings.profile.value.name),
  );

  return {
    key,
    job,
    fields,
    loadState,
    proposed,
    pageBaseline,
    pageChanges,
    changedAt,
    savedCompany,
    chosenAccountId,
    storageFault,
    values,
    company,
    issues,
    advisories,

    /** Replaces all of the draft. @param stored undefined for a new one */
    replace(name: string, stored: Draft | undefined): void {
      key.value = name;
      job.value = stored && jobOfDraft(stored);
      fields.value = stored?.fields ?? {};
      pageBaseline.value = stored?.said ?? {};
      changedAt.value = stored?.changedAt;
      savedCompany.value = stored?.company;
      chosenAccountId.value = stored?.account;
      proposed.value = {};
      pageChanges.value = new Map();
    },
  };
});

export interface DraftModel extends InstanceType<typeof DraftModel> {}
