import { computed, signal } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import type { FieldId } from '@/utils/advert/fields';
import { remarks } from '@/utils/advert/remarks';
import { type Coreskills, check, type Issue } from '@/utils/advert/rules';
import { DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import type { Suggestion } from '@/utils/coreskills/suggest';
import { type DraftField, type DraftFields, valuesOf } from '@/utils/drafts/draft';
import type { GapFillers } from '@/utils/drafts/propose';
import type { Outcome } from '@/utils/highlight/outcome';
import type { Posting } from '@/utils/outbox/posting';
import type { Reading } from '@/utils/reading/reading';
import type { Account } from '@/utils/settings/accounts';
import type { Tab } from './tab';

/** Of which field the words were last to be shown on the page, and what came of it; nothing yet while it is asked. */
export interface ShownField {
  field: FieldId;
  outcome?: Outcome | 'moved';
}

/**
 * What the popup shows, as signals. Made once for each opening of the popup; `open`, `edit` and `publish` change it,
 * components only show it.
 */
export function createSession() {
  const tab = signal<Tab>({ id: undefined, url: undefined });
  /** The tidied address of the page; undefined where the tab shows no web page. */
  const page = signal<string | undefined>(undefined);
  /** Undefined until the page has been read. */
  const reading = signal<Reading | undefined>(undefined);
  const fields = signal<DraftFields>({});
  /** The fields that were filled when the page had been read: they stand in the open, whatever is typed since. */
  const inTheOpen = signal<ReadonlySet<FieldId>>(new Set());
  const profile = signal<Profile>(DEFAULT_PROFILE);
  /** The board's list, as it was when the popup was opened. */
  const coreskills = signal<Coreskills>(BUNDLED_CORESKILLS);
  const accounts = signal<readonly Account[]>([]);
  const account = signal<Account | undefined>(undefined);
  /** The account that the recruiter chose for this page, by its id. */
  const ownAccount = signal<string | undefined>(undefined);
  /** What fills gaps where the page is silent. */
  const gapFillers = signal<GapFillers>({ linkToPage: true });
  /** The page's posting that the Post bar speaks of. */
  const posting = signal<Posting | undefined>(undefined);
  /** Whether a press of Post is being worked on: another one does nothing. */
  const pressing = signal(false);
  /** Whether a posting is with the worker. */
  const handingOver = signal(false);
  /** Fields that were left, whose issues are therefore told. */
  const left = signal<ReadonlySet<FieldId>>(new Set());
  /** Whether Post was pressed, so that all issues are told. */
  const pressed = signal(false);
  /** Fields changed since the board refused them: what it said of them is no longer shown. */
  const changedSince = signal<ReadonlySet<FieldId>>(new Set());
  /** Set while the browser refuses to keep the draft. */
  const notKept = signal(false);
  /** The field whose words are shown on the page, or could not be. */
  const shown = signal<ShownField | undefined>(undefined);
  /** Which coreskill the title and the text speak for; undefined while there is no title. */
  const suggestion = signal<Suggestion | undefined>(undefined);
  const today = todayInLondon();

  const values = computed(() => valuesOf(fields.value));
  const context = computed(() => ({
    today,
    coreskills: coreskills.value,
    board: profile.value.name,
  }));
  const issues = computed(() => check(values.value, context.value));
  const notes = computed(() => remarks(values.value, today, profile.value.name));
  /** What the board itself said of fields that have not been changed since. */
  const boardIssues = computed((): Issue[] => {
    const outcome = posting.value?.outcome;
    if (outcome?.state !== 'refused') return [];
    return (outcome.issues ?? []).flatMap(({ field, message }) =>
      field && !changedSince.value.has(field)
        ? [{ field, kind: 'fault' as const, message: `${profile.value.name} says: ${message}` }]
        : [],
    );
  });
  /** The issues that are told now: never while a field is first typed in, but at once where nobody is typing. */
  const shownIssues = computed((): Issue[] => {
    const told = issues.value.filter(
      ({ field, kind }) =>
        pressed.value ||
        left.value.has(field) ||
        (kind === 'fault' && (isPicked(field) || !isTyped(fields.value[field]))),
    );
    return [
      ...told,
      ...boardIssues.value.filter(({ field }) => !told.some((issue) => issue.field === field)),
    ];
  });

  return {
    tab,
    page,
    reading,
    fields,
    inTheOpen,
    profile,
    coreskills,
    accounts,
    account,
    ownAccount,
    gapFillers,
    posting,
    pressing,
    handingOver,
    left,
    pressed,
    changedSince,
    notKept,
    shown,
    suggestion,
    today,
    values,
    context,
    issues,
    notes,
    boardIssues,
    shownIssues,
  };
}

/** Whether values of the field come from the list alone: one that is wrong is no longer on it. */
const isPicked = (id: FieldId): boolean => id === 'coreskill' || id === 'specialisms';

const isTyped = (field: DraftField | undefined): boolean => field?.source === 'recruiter';

export type Session = ReturnType<typeof createSession>;
