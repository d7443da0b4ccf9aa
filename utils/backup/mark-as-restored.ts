import type { OutcomeOf } from '@/utils/board/outcome';
import { isFinished, isUnsent, type PostingState } from '@/utils/outbox/transitions';

const MOST_MOVES = 10_000;

interface Sendable {
  state: PostingState;
  moves: readonly { state: PostingState; at: string }[];
  fromBackup?: true | undefined;
  outcome?: { state: string; cause?: string } | undefined;
}

const GUESS: OutcomeOf<'unknown'> = { state: 'unknown', cause: 'restored' };

/** No restored posting or change is ever sent automatically. One that was not finished may have been sent since: it is unknown. */
export function markAsRestored<T extends Sendable>(record: T, now: Date): T {
  if (!isOpenInFile(record.state)) return { ...record, fromBackup: true };
  const { state } = GUESS;
  const moves = [...record.moves.slice(1 - MOST_MOVES), { state, at: now.toISOString() }];
  return { ...record, fromBackup: true, state, outcome: GUESS, moves };
}

/** @returns whether its end was not known when the file was written, and may be known by now */
export function isOpenInFile(state: PostingState): boolean {
  return isUnsent(state) || state === 'sending';
}

/** @returns whether a record from a file is still unknown, and the other, of a later file, says how it ended */
export function givesWay(here: Sendable, { state }: Sendable): boolean {
  return here.fromBackup === true && here.state === 'unknown' && isFinished(state);
}
