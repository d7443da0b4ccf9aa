import type { Outcome } from '@/utils/board/outcome';
import { isUnsent, type PostingState } from '@/utils/outbox/transitions';

const MOST_MOVES = 10_000;

interface Sendable {
  state: PostingState;
  moves: readonly { state: PostingState; at: string }[];
}

/**
 * No restored posting or change is ever sent automatically. One that waited counts as cancelled; one that was being sent
 * is unknown.
 */
export function markAsRestored<T extends Sendable>(record: T, now: Date): T {
  const outcome = outcomeAfter(record.state);
  if (!outcome) return { ...record, fromBackup: true };
  const { state } = outcome;
  const moves = [...record.moves.slice(1 - MOST_MOVES), { state, at: now.toISOString() }];
  return { ...record, fromBackup: true, state, outcome, moves };
}

function outcomeAfter(state: PostingState): Outcome | undefined {
  if (isUnsent(state)) return { state: 'refused', cause: 'withdrawn' };
  return state === 'sending' ? { state: 'unknown', cause: 'interrupted' } : undefined;
}
