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

const NO_FIELDS: ReadonlySet<FieldId> = new Set();

/** Lets others read a signal that only the model's actions write. */
const readonly = <T>(signal: ReadonlySignal<T>): ReadonlySignal<T> => signal;

/** Posting the draft: the account, earlier postings, and where the press of Post has got to. */
export const PostingModel = createModel((draft: DraftModel, settings: SettingsModel) => {
  const phase = signal<Phase>(IDLE);
  const latestId = signal<string | undefined>(undefined);
  const duplicates = signal<Duplicates>({});
  const allowRepost = signal(false);
  const editedFields = signal(NO_FIELDS);

  /** The account to post through. */
  const account = computed(
    () =>
      settings.accounts.value.find(({ id }) => id === draft.chosenAccountId.value) ??
      settings.siteAccount.value,
  );
  /** The posting that the Post bar speaks of. */
  const current = computed(() => postingOf(phase.value));
  /** What the board itself said of fields that have not been changed since. */
  const boardIssues = computed((): Issue[] => {
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
    current,
    boardIssues,
    phase: readonly(phase),
    isSubmitting: computed(() => isSubmitting(phase.value)),
    /** The id of the page's latest posting through the account, whether or not the Post bar still speaks of it. */
    latestId: readonly(latestId),
    /** What was posted before of the same advert, or of one like it. */
    duplicates,
    /** Whether the recruiter knows of that and wants to post all the same. */
    allowRepost: readonly(allowRepost),
    /** Fields changed since the latest posting. What the board said of them is no longer shown. */
    editedFields: readonly(editedFields),

    /** Takes over the page's latest posting. @param shown the same, where the Post bar should still speak of it */
    load(latest: Posting | undefined, shown: Posting | undefined, edited = NO_FIELDS): void {
      if (isSubmitting(phase.value)) return;
      latestId.value = latest?.id;
      phase.value = shown ? phaseOf(shown) : IDLE;
      allowRepost.value = false;
      editedFields.value = edited;
    },

    /** Forgets all that belonged to another draft. */
    reset(): void {
      if (isSubmitting(phase.value)) return;
      latestId.value = undefined;
      phase.value = IDLE;
      allowRepost.value = false;
      editedFields.value = NO_FIELDS;
      duplicates.value = {};
    },

    noteEdit(field: FieldId): void {
      editedFields.value = new Set([...editedFields.value, field]);
    },

    /**
     * Starts a press of Post.
     * @returns false where another one is being worked on, or what was posted or found before has to be decided first
     */
    begin(): boolean {
      const before = phase.value;
      if (!isReady(before) || (duplicates.value.exact && !allowRepost.value)) return false;
      phase.value = { name: 'submitting', before };
      return true;
    },

    /** The posting is written. */
    check(): void {
      if (phase.value.name === 'submitting') phase.value = { ...phase.value, name: 'checking' };
    },

    hold(mismatch: PageMismatch): void {
      if (phase.value.name === 'checking') phase.value = { ...phase.value, name: 'held', mismatch };
    },

    /** The press of Post came to nothing. */
    abandon(): void {
      const { value } = phase;
      if (value.name === 'submitting' || value.name === 'checking') phase.value = value.before;
    },

    /** The page shows the form's job again, or the recruiter posts what is in the form although it does not. */
    release(): void {
      if (phase.value.name === 'held') phase.value = phase.value.before;
    },

    /** The worker gets the posting. */
    queue(posting: Posting): void {
      if (phase.value.name !== 'checking') return;
      phase.value = { name: 'queued', posting };
      latestId.value = posting.id;
      editedFields.value = NO_FIELDS;
    },

    /** The worker has answered. @param posting as it is stored by now */
    settle(posting: Posting): void {
      if (phase.value.name === 'queued') phase.value = phaseOf(posting);
    },

    /**
     * Takes over a move of the posting that the Post bar speaks of. While the worker's answer is awaited, that brings it.
     * @param stored undefined where it is gone
     */
    update(id: string, stored: Posting | undefined): void {
      if (!('posting' in phase.value) || phase.value.name === 'queued') return;
      if (phase.value.posting.id === id) phase.value = stored ? phaseOf(stored) : IDLE;
    },

    /** The recruiter has seen what became of it, or what was posted before, and may post once more. */
    dismiss(): void {
      if (!isSubmitting(phase.value)) phase.value = IDLE;
      allowRepost.value = true;
    },
  };
});

export interface PostingModel extends InstanceType<typeof PostingModel> {}
