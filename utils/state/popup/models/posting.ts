import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { FieldId } from '@/utils/advert/fields';
import type { Issue } from '@/utils/advert/rules';
import { boardIssue, boardSays } from '@/utils/copy/en-GB/board-issues';
import type { Duplicates } from '@/utils/outbox/duplicates';
import type { Posting } from '@/utils/outbox/posting';
import type { DraftModel } from './draft';
import type { PageMismatch } from './page';
import { IDLE, isReady, isSubmitting, type Phase, phaseOf, postingOf } from './phase';
import type { SettingsModel } from './settings';
import { stableComputed } from './stable-computed';

const NO_FIELDS: ReadonlySet<FieldId> = new Set();
const NONE: ReadonlySet<string> = new Set();

/** For signals that only the model's actions write. */
const readonly = <T>(signal: ReadonlySignal<T>): ReadonlySignal<T> => signal;

export const PostingModel = createModel((draft: DraftModel, settings: SettingsModel) => {
  const phase = signal<Phase>(IDLE);
  const latestId = signal<string | undefined>(undefined);
  const found = signal<Duplicates>({});
  /** Ids of earlier postings that the recruiter knows of and posts again all the same. */
  const dismissed = signal(NONE);
  const editedFields = signal(NO_FIELDS);
  /** Since the advert that is being posted was composed. */
  let editedSinceComposed = NO_FIELDS;
  let loads = 0;
  let loadedAccount: string | undefined;

  /** Undefined where the draft's account is not here: no other may post its advert unasked. */
  const account = computed(() => {
    const chosen = draft.chosenAccountId.value;
    return chosen ? settings.accounts.value.find(({ id }) => id === chosen) : settings.siteAccount.value;
  });
  const current = computed(() => postingOf(phase.value));
  const duplicates = computed((): Duplicates => {
    const { exact, unfinished, possible } = found.value;
    const same = [exact, unfinished].find((one) => one && !dismissed.value.has(one.id));
    if (same) return { exact: same };
    // What is posted without a page is known by its title and town alone.
    const isCurrent = possible?.id === current.value?.id;
    return possible && !isCurrent && dismissed.value.size === 0 ? { possible } : {};
  });
  /** Without objections to fields edited since. */
  const boardIssues = stableComputed((): Issue[] => {
    const outcome = current.value?.outcome;
    if (outcome?.state !== 'refused') return [];
    return (outcome.issues ?? []).flatMap(({ field, message }) =>
      field && !editedFields.value.has(field)
        ? [
            {
              field,
              kind: 'fault' as const,
              message: boardSays(settings.profile.value.name, boardIssue(message)),
            },
          ]
        : [],
    );
  });

  return {
    account,
    /** Ids. */
    accountsHere: computed(() => new Set(settings.accounts.value.map(({ id }) => id))),
    current,
    boardIssues,
    phase: readonly(phase),
    isSubmitting: computed(() => isSubmitting(phase.value)),
    /** Through this account, even if the Post bar no longer shows it. */
    latestId: readonly(latestId),
    /** Earlier postings to warn about: one at most, without those that were dismissed. */
    duplicates,
    /** Ids of those that are to be posted again. */
    dismissed: readonly(dismissed),
    /** Since the latest posting; their board issues are hidden. */
    editedFields: readonly(editedFields),

    /** Begins to load the page's postings. @returns whether no later load was begun */
    beginLoad(): () => boolean {
      loads += 1;
      const own = loads;
      return () => own === loads;
    },

    /**
     * What the recruiter has dismissed, corrects or has to decide stays, unless another posting of the page or another account
     * takes its place.
     * @param shown the posting for the Post bar
     */
    load(latest: Posting | undefined, shown: Posting | undefined, edited = NO_FIELDS): void {
      if (isSubmitting(phase.value)) return;
      const isSame = latest?.id === latestId.value && account.value?.id === loadedAccount;
      latestId.value = latest?.id;
      loadedAccount = account.value?.id;
      // The recruiter knew of it when the latest one was posted, and may say that that one is not there.
      const known = latest?.state === 'unknown' && latest.predecessor ? [latest.predecessor] : [];
      dismissed.value = new Set([...(isSame ? dismissed.value : NONE), ...known]);
      if (!isSame) editedFields.value = edited;
      if (isSame && (phase.value.name === 'held' || phase.value.name === 'refused')) return;
      phase.value = shown && !dismissed.value.has(shown.id) ? phaseOf(shown) : IDLE;
    },

    reset(): void {
      if (isSubmitting(phase.value)) return;
      latestId.value = undefined;
      phase.value = IDLE;
      dismissed.value = NONE;
      editedFields.value = NO_FIELDS;
      found.value = {};
    },

    setDuplicates(postings: Duplicates): void {
      found.value = postings;
    },

    noteEdit(field: FieldId): void {
      editedFields.value = new Set([...editedFields.value, field]);
      editedSinceComposed = new Set([...editedSinceComposed, field]);
    },

    /** @returns false where a Post is in progress, or an outcome has to be dismissed first */
    begin(): boolean {
      const before = phase.value;
      if (!isReady(before)) return false;
      phase.value = { name: 'submitting', before };
      return true;
    },

    /** What will be sent is fixed: edits from now on are later ones. */
    freeze(): void {
      editedSinceComposed = NO_FIELDS;
    },

    check(): void {
      if (phase.value.name === 'submitting') phase.value = { ...phase.value, name: 'checking' };
    },

    hold(mismatch: PageMismatch): void {
      if (phase.value.name === 'checking') phase.value = { ...phase.value, name: 'held', mismatch };
    },

    abandon(): void {
      const { value } = phase;
      if (value.name !== 'submitting' && value.name !== 'checking') return;
      // What was posted before is told instead of an older refusal.
      phase.value = duplicates.value.exact ? IDLE : value.before;
    },

    /** The page shows the form's job again, or the recruiter posts anyway. */
    release(): void {
      if (phase.value.name === 'held') phase.value = phase.value.before;
    },

    queue(posting: Posting): void {
      if (phase.value.name !== 'checking') return;
      phase.value = { name: 'queued', posting };
      latestId.value = posting.id;
      editedFields.value = editedSinceComposed;
    },

    showOutcome(posting: Posting): void {
      if (phase.value.name === 'queued') phase.value = phaseOf(posting);
    },

    /** Ignored while the worker's reply is pending. @param stored undefined where it was deleted */
    update(id: string, stored: Posting | undefined): void {
      if (!('posting' in phase.value) || phase.value.name === 'queued') return;
      if (phase.value.posting.id === id) phase.value = stored ? phaseOf(stored) : IDLE;
    },

    dismiss(): void {
      const known = [current.value, duplicates.value.exact].flatMap((posting) =>
        posting ? [posting.id] : [],
      );
      dismissed.value = new Set([...dismissed.value, ...known]);
      if (!isSubmitting(phase.value)) phase.value = IDLE;
    },
  };
});

export interface PostingModel extends InstanceType<typeof PostingModel> {}
