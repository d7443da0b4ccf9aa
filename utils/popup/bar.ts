import { type Told, tell } from '@/utils/board/tell';
import { lifeOf } from '@/utils/outbox/life';
import type { Posting } from '@/utils/outbox/posting';
import type { Session } from './session';

/** What the Post bar says, one of a closed set of states. */
export type Bar =
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
      told: Told;
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
  | { state: 'waiting'; posting: Posting; told: Told; until: string | undefined }
  | { state: 'refused'; posting: Posting; told: Told; elsewhere: string[] }
  | { state: 'unknown'; posting: Posting; told: Told };

/** Works out what the Post bar says from the session. */
export function barOf(session: Session): Bar {
  const posting = session.posting.value;
  if (session.handingOver.value || posting?.state === 'sending') return { state: 'posting' };
  if (session.checkingPage.value) return { state: 'checking' };
  const held = session.heldFor.value;
  if (held) return { state: 'held', title: held.title, isAnotherJob: held.isAnotherJob };
  if (posting?.state === 'written') return { state: 'unsent', posting };
  if (posting?.outcome) return barOfOutcome(session, posting, posting.outcome);
  const { same } = session.earlier.value;
  if (same && !session.postsAgain.value) return { state: 'earlier', posting: same };
  if (!session.reading.value) return { state: 'reading' };
  const count = session.issues.value.length;
  if (count > 0) return { state: 'gaps', count };
  return { state: 'ready', account: session.account.value?.label };
}

function barOfOutcome(session: Session, posting: Posting, outcome: NonNullable<Posting['outcome']>): Bar {
  const told = tell(outcome, { board: session.profile.value.name, account: posting.account.label });
  switch (outcome.state) {
    case 'accepted':
      return {
        state: 'accepted',
        posting,
        told,
        jobId: outcome.jobId,
        ...lifeOf(posting, session.today),
        isChanged: session.changedSince.value.size > 0,
      };
    case 'refused': {
      // What the board said of a key that is no field of the form can be told nowhere but here.
      const elsewhere = (outcome.issues ?? [])
        .filter(({ field }) => !field)
        .map(({ key, message }) => `${key}: ${message}`);
      return { state: 'refused', posting, told, elsewhere };
    }
    case 'unknown':
      return { state: 'unknown', posting, told };
    case 'waiting':
      return { state: 'waiting', posting, told, until: outcome.until };
  }
}
