import type { Change } from './change';
import { type PauseStore, updatePause } from './pause-store';
import type { Posting } from './posting';
import type { PostingState } from './transitions';

/** A state and, after an answer, what the board said. */
export interface Move<Moved extends Posting | Change> {
  state: PostingState;
  outcome?: Moved['outcome'];
}

/**
 * Moves a record that the caller then stores in the transaction of `pauses`. An answer of the board also sets or ends the
 * account's pause.
 * @returns the record in its new state; its outcome has the end of the pause, if it waits for one
 */
export async function moveRecord<Moved extends Posting | Change>(
  record: Moved,
  { state, outcome }: Move<Moved>,
  pauses: PauseStore,
  now: Date,
): Promise<Moved> {
  const moves = [...record.moves, { state, at: now.toISOString() }];
  const until =
    record.state === 'sending' ? await updatePause(pauses, record.account.id, state, now) : undefined;
  if (!outcome) return { ...record, state, moves };
  return {
    ...record,
    state,
    moves,
    outcome: until && outcome.state === 'waiting' ? { ...outcome, until } : outcome,
  };
}
