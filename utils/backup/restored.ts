import type { Outcome } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import { isUnsent, type PostingState } from '@/utils/outbox/transitions';

/** As many moves as a posting may have. */
const MOST_MOVES = 10_000;

/**
 * A posting as it comes back from a backup. Nothing that is restored is ever sent by itself: what waited to be sent
 * counts as called back, and of what was being sent nobody knows any more whether it arrived. It is marked as a file's.
 */
export function markAsRestored(posting: Posting, now: Date = new Date()): Posting {
  const restored: Posting = { ...posting, fromBackup: true };
  const outcome = endOf(posting.state);
  if (!outcome) return restored;
  const { state } = outcome;
  const moves = [...posting.moves.slice(1 - MOST_MOVES), { state, at: now.toISOString() }];
  return { ...restored, state, outcome, moves };
}

function endOf(state: PostingState): Outcome | undefined {
  if (isUnsent(state)) return { state: 'refused', cause: 'withdrawn' };
  return state === 'sending' ? { state: 'unknown', cause: 'interrupted' } : undefined;
}
