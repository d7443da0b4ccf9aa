import { describeOutcome, type OutcomeMessage } from '@/utils/board/outcome-messages';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import type { Posting } from '@/utils/outbox/posting';
import type { Session } from './session';

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

/** Works out what the Post bar says from the session. */
export function postBarState(session: Session): PostBarState {
  const posting = session.posting.value;
  if (session.isAwaitingWorker.value || posting?.state === 'sending') return { state: 'posting' };
  if (session.isCheckingPage.value) return { state: 'checking' };
  const held = session.pageMismatch.value;
  if (held) return { state: 'held', title: held.title, isAnotherJob: held.isAnotherJob };
  if (posting?.state === 'written') return { state: 'unsent', posting };
  if (posting?.outcome) return barOfOutcome(session, posting, posting.outcome);
  const { exact } = session.duplicates.value;
  if (exact && !session.allowRepost.value) return { state: 'earlier', posting: exact };
  if (!session.reading.value) return { state: 'reading' };
  const count = session.issues.value.length;
  if (count > 0) return { state: 'gaps', count };
  return { state: 'ready', account: session.account.value?.label };
}

function barOfOutcome(
  session: Session,
  posting: Posting,
  outcome: NonNullable<Posting['outcome']>,
): PostBarState {
  const message = describeOutcome(outcome, {
    board: session.profile.value.name,
    account: posting.account.label,
  });
  switch (outcome.state) {
    case 'accepted':
      return {
        state: 'accepted',
        posting,
        message,
        jobId: outcome.jobId,
        ...listingPeriodOf(posting, session.today),
        isChanged: session.fieldsEditedSincePosting.value.size > 0,
      };
    case 'refused': {
      // What the board said of a key that is no field of the form can be told nowhere but here.
      const elsewhere = (outcome.issues ?? [])
        .filter(({ field }) => !field)
        .map(({ key, message }) => `${key}: ${message}`);
      return { state: 'refused', posting, message: message, elsewhere };
    }
    case 'unknown':
      return { state: 'unknown', posting, message: message };
    case 'waiting':
      return { state: 'waiting', posting, message, until: outcome.until };
  }
}
