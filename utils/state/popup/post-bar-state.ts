import type { Outcome } from '@/utils/board/outcome';
import { describeOutcome, type OutcomeMessage } from '@/utils/board/outcome-messages';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import type { Posting } from '@/utils/outbox/posting';
import type { Phase } from './models/phase';
import type { SettingsModel } from './models/settings';
import type { Models } from './session';

/** What the Post bar says, one of a closed set of states. */
export type PostBarState =
  | { state: 'reading' }
  | { state: 'gaps'; count: number }
  | { state: 'ready'; account: string | undefined }
  /** Post looks at the page once more. */
  | { state: 'checking' }
  /** The page shows another job, or is at another address, than the recruiter was told of. */
  | { state: 'held'; title: string | undefined; isAnotherJob: boolean }
  | { state: 'posting' }
  | { state: 'unsent'; posting: Posting }
  | {
      state: 'accepted';
      posting: Posting;
      message: OutcomeMessage;
      jobId: string | undefined;
      /** When it was posted, in words, where that was not today. */
      posted: string | undefined;
      /** When the board takes it down, in words, and whether that is past. */
      comesDown: string;
      isOver: boolean;
      /** Whether the form was changed since, which the board knows nothing of. */
      isChanged: boolean;
    }
  /** The same advert was posted before, from another page: posting it again is a step of its own. */
  | { state: 'earlier'; posting: Posting }
  | { state: 'waiting'; posting: Posting; message: OutcomeMessage; until: string | undefined }
  | { state: 'refused'; posting: Posting; message: OutcomeMessage; elsewhere: string[] }
  | { state: 'unknown'; posting: Posting; message: OutcomeMessage };

type BarModels = Models<'page' | 'draft' | 'posting' | 'settings'>;

/** Works out what the Post bar says. */
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
      return { state: 'waiting', ...outcomeMessage(phase, settings), until: phase.outcome.until };
    case 'unconfirmed':
      return { state: 'unknown', ...outcomeMessage(phase, settings) };
    case 'refused':
      return barOfRefusal(phase, settings);
    case 'done':
      return {
        state: 'accepted',
        ...outcomeMessage(phase, settings),
        jobId: phase.outcome.jobId,
        ...listingPeriodOf(phase.posting, settings.today.value),
        isChanged: posting.editedFields.value.size > 0,
      };
  }
}

/** Where nothing was posted yet: what keeps Post from being pressed, or that it may be. */
function barOfForm({ page, draft, posting }: BarModels): PostBarState {
  const { exact } = posting.duplicates.value;
  if (exact && !posting.allowRepost.value) return { state: 'earlier', posting: exact };
  if (!page.reading.value) return { state: 'reading' };
  const count = draft.issues.value.length;
  if (count > 0) return { state: 'gaps', count };
  return { state: 'ready', account: posting.account.value?.label };
}

function barOfRefusal(phase: Extract<Phase, { name: 'refused' }>, settings: SettingsModel): PostBarState {
  // What the board said of a key that is no field of the form can be told nowhere but here.
  const elsewhere = (phase.outcome.issues ?? [])
    .filter(({ field }) => !field)
    .map(({ key, message }) => `${key}: ${boardIssue(message)}`);
  return { state: 'refused', ...outcomeMessage(phase, settings), elsewhere };
}

function outcomeMessage(
  { posting, outcome }: { posting: Posting; outcome: Outcome },
  { profile }: SettingsModel,
): { posting: Posting; message: OutcomeMessage } {
  const names = { board: profile.value.name, account: posting.account.label };
  return { posting, message: describeOutcome(outcome, names) };
}
