import { computed, signal } from '@preact/signals';
import { advisoriesOf } from '@/utils/advert/advisories';
import { cleanValues } from '@/utils/advert/clean';
import { todayInLondon } from '@/utils/advert/dates';
import type { FieldId } from '@/utils/advert/fields';
import { type Coreskills, check, type Issue } from '@/utils/advert/rules';
import { BOARD_SAYS } from '@/utils/board/outcome-messages';
import { DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import type { Suggestion } from '@/utils/coreskills/suggest';
import type { StorageFault } from '@/utils/database/fault';
import type { PageChanges } from '@/utils/drafts/changes';
import { type DraftField, type DraftFields, type PageBaseline, valuesOf } from '@/utils/drafts/draft';
import type { Job } from '@/utils/drafts/job';
import type { FallbackValues } from '@/utils/drafts/propose';
import type { Outcome } from '@/utils/highlight/outcome';
import type { Duplicates } from '@/utils/outbox/duplicates';
import type { Posting } from '@/utils/outbox/posting';
import type { Reading } from '@/utils/reading/reading';
import type { Account } from '@/utils/settings/accounts';
import type { Tab } from './tab';

/** Of which field the words were last to be shown on the page, and what came of it; nothing yet while it is asked. */
export interface HighlightedField {
  field: FieldId;
  outcome?: Outcome | 'moved';
}

/** Where the tab's page is, and which job it shows. */
export interface CurrentPage {
  address: string;
  job: Job | undefined;
  /** The job's title as the page has it. */
  title: string | undefined;
}

/** A draft that is one press away: of another job at the same address, or of where the page was before. */
export interface OtherDraft {
  /** Its name. */
  page: string;
  title: string | undefined;
  /** Whether it is the one that the page shows now. */
  isOnPage: boolean;
}

/**
 * What the popup shows, as signals. Made once for each opening of the popup; `open`, `edit` and `publish` change it,
 * components only show it.
 */
export function createSession() {
  const tab = signal<Tab>({ id: undefined, url: undefined });
  /** The name of the draft in the form: the tidied address of its page, and what tells a further job there apart. */
  const page = signal<string | undefined>(undefined);
  /** The job that the draft in the form is for; undefined where no page named one. */
  const job = signal<Job | undefined>(undefined);
  /** Where the page was and which job it showed when it was last read, as the recruiter was told. */
  const currentPage = signal<CurrentPage | undefined>(undefined);
  /** Drafts of other jobs that the page showed. */
  const otherDrafts = signal<readonly OtherDraft[]>([]);
  /** What the page was found to show instead when Post was pressed: Post is held until the recruiter decides. */
  const pageMismatch = signal<(CurrentPage & { isAnotherJob: boolean }) | undefined>(undefined);
  /** Whether Post looks at the page once more. */
  const isCheckingPage = signal(false);
  /** Whether the page has been asked for a while and has not answered. */
  const isUnanswered = signal(false);
  /** Undefined until the page has been read. */
  const reading = signal<Reading | undefined>(undefined);
  const fields = signal<DraftFields>({});
  /** Whether what was kept of the page is there, so that typing can no longer overwrite it. */
  const isDraftLoaded = signal(false);
  /** Whether what was kept of the page could not be read, so that it must not be overwritten unseen. */
  const draftLoadFailed = signal(false);
  /** What the last reading proposes, whether or not the recruiter has touched the field. */
  const proposed = signal<DraftFields>({});
  /** What the page said of touched fields when the recruiter last took note of it. */
  const pageBaseline = signal<PageBaseline>({});
  /** What changed on the page since, for the recruiter to see. */
  const pageChanges = signal<PageChanges>(new Map());
  /** When the recruiter last changed something: ISO time. */
  const changedAt = signal<string | undefined>(undefined);
  /** The company that the draft had kept of the page. */
  const savedCompany = signal<string | undefined>(undefined);
  /** The fields that were filled when the page had been read: they stand in the open, whatever is typed since. */
  const expandedFields = signal<ReadonlySet<FieldId>>(new Set());
  const profile = signal<Profile>(DEFAULT_PROFILE);
  /** The board's list, as it was when the popup was opened. */
  const coreskills = signal<Coreskills>(BUNDLED_CORESKILLS);
  const accounts = signal<readonly Account[]>([]);
  const account = signal<Account | undefined>(undefined);
  /** The account that the recruiter chose for this page, by its id. */
  const chosenAccountId = signal<string | undefined>(undefined);
  /** What fills gaps where the page is silent. */
  const fallbackValues = signal<FallbackValues>({ linkToPage: true });
  /** The page's posting that the Post bar speaks of. */
  const posting = signal<Posting | undefined>(undefined);
  /** The id of the page's latest posting through the account, whether or not the Post bar still speaks of it. */
  const latestPostingId = signal<string | undefined>(undefined);
  /** What was posted before of the same advert, or of one like it. */
  const duplicates = signal<Duplicates>({});
  /** Whether the recruiter knows of that and wants to post all the same. */
  const allowRepost = signal(false);
  /** Whether a press of Post is being worked on: another one does nothing. */
  const isSubmitting = signal(false);
  /** Whether a posting is with the worker. */
  const isAwaitingWorker = signal(false);
  /** Fields that were left, whose issues are therefore told. */
  const visitedFields = signal<ReadonlySet<FieldId>>(new Set());
  /** Whether Post was pressed, so that all issues are told. */
  const submitAttempted = signal(false);
  /** Fields changed since the board refused them: what it said of them is no longer shown. */
  const fieldsEditedSincePosting = signal<ReadonlySet<FieldId>>(new Set());
  /** Why the browser does not keep the draft; undefined while it does. */
  const storageFault = signal<StorageFault | undefined>(undefined);
  /** The field whose words are shown on the page, or could not be. */
  const highlight = signal<HighlightedField | undefined>(undefined);
  /** Which coreskill the title and the text speak for; undefined while there is no title. */
  const suggestion = signal<Suggestion | undefined>(undefined);
  const today = todayInLondon();

  const values = computed(() => cleanValues(valuesOf(fields.value)));
  const context = computed(() => ({
    today,
    coreskills: coreskills.value,
    board: profile.value.name,
  }));
  const company = computed(() => {
    const read = reading.value;
    return (read?.kind === 'advert' ? read.fields.company?.value : undefined) ?? savedCompany.value;
  });
  const issues = computed(() => check(values.value, context.value));
  const advisories = computed(() => advisoriesOf(values.value, today, profile.value.name));
  /** What the board itself said of fields that have not been changed since. */
  const boardIssues = computed((): Issue[] => {
    const outcome = posting.value?.outcome;
    if (outcome?.state !== 'refused') return [];
    return (outcome.issues ?? []).flatMap(({ field, message }) =>
      field && !fieldsEditedSincePosting.value.has(field)
        ? [{ field, kind: 'fault' as const, message: profile.value.name + BOARD_SAYS + message }]
        : [],
    );
  });
  /** The issues that are told now: never while a field is first typed in, but at once where nobody is typing. */
  const visibleIssues = computed((): Issue[] => {
    const visible = issues.value.filter(
      ({ field, kind }) =>
        submitAttempted.value ||
        visitedFields.value.has(field) ||
        (kind === 'fault' && (isFromList(field) || !isTyped(fields.value[field]))),
    );
    return [
      ...visible,
      ...boardIssues.value.filter(({ field }) => !visible.some((issue) => issue.field === field)),
    ];
  });

  return {
    tab,
    page,
    job,
    currentPage: currentPage,
    otherDrafts,
    pageMismatch: pageMismatch,
    isCheckingPage: isCheckingPage,
    isUnanswered,
    reading,
    fields,
    isDraftLoaded: isDraftLoaded,
    draftLoadFailed: draftLoadFailed,
    proposed,
    pageBaseline: pageBaseline,
    pageChanges,
    changedAt,
    savedCompany: savedCompany,
    company,
    expandedFields: expandedFields,
    profile,
    coreskills,
    accounts,
    account,
    chosenAccountId: chosenAccountId,
    fallbackValues: fallbackValues,
    posting,
    latestPostingId: latestPostingId,
    duplicates: duplicates,
    allowRepost: allowRepost,
    isSubmitting: isSubmitting,
    isAwaitingWorker: isAwaitingWorker,
    visitedFields: visitedFields,
    submitAttempted: submitAttempted,
    fieldsEditedSincePosting: fieldsEditedSincePosting,
    storageFault,
    highlight: highlight,
    suggestion,
    today,
    values,
    context,
    issues,
    advisories: advisories,
    boardIssues,
    visibleIssues: visibleIssues,
  };
}

/** Whether values of the field come from the list alone: one that is wrong is no longer on it. */
const isFromList = (id: FieldId): boolean => id === 'coreskill' || id === 'specialisms';

const isTyped = (field: DraftField | undefined): boolean => field?.source === 'recruiter';

export type Session = ReturnType<typeof createSession>;
