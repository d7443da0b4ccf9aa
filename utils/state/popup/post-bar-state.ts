import type { OutcomeOf } from '@/utils/board/outcome';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { isSample } from '@/utils/drafts/draft-key';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import type { Posting } from '@/utils/outbox/posting';
import type { Phase } from './models/phase';
import type { Models } from './session';

export type PostBarState = FormBarState | OutcomeBarState;

export type FormBarState =
  | { state: 'reading' }
  | { state: 'gaps'; count: number }
  | { state: 'ready'; account: string | undefined; hasAccounts: boolean }
  /** Complete, and sent to nobody. */
  | { state: 'sample' }
  | { state: 'checking' }
  | { state: 'posting' };

/** Of this Post or an earlier one. */
export type OutcomeBarState =
  | { state: 'held'; title: string | undefined; isAnotherJob: boolean }
  | { state: 'unsent'; posting: Posting }
  | {
      state: 'accepted';
      posting: Posting;
      outcome: OutcomeOf<'accepted'>;
      /** In words, unless it is today. */
      posted: string | undefined;
      removalDay: string;
      isOver: boolean;
      isChanged: boolean;
    }
  /** Posted before, from this page or another one: needs a confirmation. */
  | { state: 'duplicate'; posting: Posting }
  | { state: 'waiting'; posting: Posting; outcome: OutcomeOf<'waiting'> }
  | { state: 'refused'; posting: Posting; outcome: OutcomeOf<'refused'>; elsewhere: string[] }
  | { state: 'unknown'; posting: Posting; outcome: OutcomeOf<'unknown'> };

type BarModels = Models<'page' | 'draft' | 'posting' | 'settings' | 'ui'>;

/** Derives the Post bar from the models. */
export function postBarState(models: BarModels): PostBarState {
  const { posting, settings } = models;
  const phase = posting.phase.value;
  switch (phase.name) {
    case 'idle':
      return barOfForm(models);
    case 'submitting':
      return phase.before.name === 'refused' ? barOfRefusal(phase.before, settings) : barOfForm(models);
    case 'checking':
      return { state: 'checking' };
    case 'held':
      return { state: 'held', title: phase.mismatch.title, isAnotherJob: phase.mismatch.isAnotherJob };
    case 'queued':
    case 'sending':
      return { state: 'posting' };
    case 'unsent':
      return { state: 'unsent', posting: phase.posting };
    case 'waiting':
      return { state: 'waiting', posting: phase.posting, outcome: phase.outcome };
    case 'unconfirmed':
      return { state: 'unknown', posting: phase.posting, outcome: phase.outcome };
    case 'refused':
      return barOfRefusal(phase, settings);
    case 'done':
      return {
        state: 'accepted',
        posting: phase.posting,
        outcome: phase.outcome,
        ...listingPeriodOf(phase.posting, settings.today.value),
        isChanged: posting.editedFields.value.size > 0,
      };
  }
}

function barOfForm({ page, draft, posting, ui }: BarModels): PostBarState {
  const { exact } = posting.duplicates.value;
  if (exact) return { state: 'duplicate', posting: exact };
  // What is missing may still be suggested, and a screen reader would have announced it.
  if (!page.reading.value || !ui.isFormReady.value) return { state: 'reading' };
  const count = draft.issues.value.length;
  if (count > 0) return { state: 'gaps', count };
  if (isSample(draft.key.value ?? '')) return { state: 'sample' };
  return {
    state: 'ready',
    account: posting.account.value?.label,
    hasAccounts: posting.accountsHere.value.size > 0,
  };
}

function barOfRefusal(
  { posting, outcome }: Extract<Phase, { name: 'refused' }>,
  { profile }: BarModels['settings'],
): PostBarState {
  const keys = new Set(Object.values(profile.value.keys));
  // Keys without a field are shown only here, until one of them is taken for a field.
  const elsewhere = (outcome.issues ?? [])
    .filter(({ field, key }) => !field && !keys.has(key))
    .map(({ key, message }) => `${key}: ${boardIssue(message)}`);
  return { state: 'refused', posting, outcome, elsewhere };
}
