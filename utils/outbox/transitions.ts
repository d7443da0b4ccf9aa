/**
 * All states of a posting, or of an edit or closing of a posted advert (a change), and the transitions between them, which
 * only the worker makes.
 *
 *                    ┌───────────────(429)───────────────┐
 *                    ▼                                   │
 *      ┌─────────► waiting ──(its cause is gone)──┐      │
 *      │              │                           ▼      │
 *   written ──────────┼───────────────────────► sending ─┼──► accepted
 *      │              │                           │      │       ▲
 *      │              │                           │      │       │ it is there
 *      │              │                           └──────┴──► unknown
 *      │              │                           │              │ it is not there
 *      └──────────────┴──(cancelled)──────────► refused ◄────────┘
 *
 * `accepted` and `refused` are final. Only the recruiter resolves `unknown`. What is still `sending` when the worker starts
 * was interrupted and becomes `unknown`: it is never resent automatically.
 *
 * A change names the version of the advert that it changes. With *accepted* its posting gets the board's new version and the
 * new values in the same transaction. Where the board has another version, or a change was resolved as *it is there*, no
 * version is known any more, and no further change is sent.
 */
const MOVES = {
  /** Not sent. `refused`: cancelled, or impossible to send. */
  written: ['sending', 'waiting', 'refused'],
  /** Continues when its cause is gone. */
  waiting: ['sending', 'waiting', 'refused'],
  /** The board may have stored it. `waiting`: a 429 came before storing. */
  sending: ['accepted', 'refused', 'unknown', 'waiting'],
  unknown: ['accepted', 'refused'],
  accepted: [],
  refused: [],
} as const;

export type PostingState = keyof typeof MOVES;

export const POSTING_STATES: readonly PostingState[] = [
  'written',
  'waiting',
  'sending',
  'unknown',
  'accepted',
  'refused',
];

/** Not finished. */
export const OPEN_STATES = ['written', 'waiting', 'sending', 'unknown'] as const;

/** Older ones may have been given up: the recruiter confirms. */
export const FRESH_MS = 60_000;

/** A posting or change, of which `writtenAt` may have been moved behind an earlier one's. */
export interface WrittenRecord {
  moves: readonly { at: string }[];
}

/**
 * @param now epoch milliseconds
 * @returns whether it was written so recently that the worker sends it by itself. One from the future may be older: the
 * computer's clock was put back since
 */
export function isFresh(record: WrittenRecord, now: number): boolean {
  return Math.abs(now - writtenTime(record)) < FRESH_MS;
}

/** @returns when it was written, by the clock of then. Epoch milliseconds */
export function writtenTime({ moves: [first] }: WrittenRecord): number {
  return first ? Date.parse(first.at) : Number.NaN;
}

export function canMove(from: PostingState, to: PostingState): boolean {
  const ends: readonly PostingState[] = MOVES[from];
  return ends.includes(to);
}

export function isFinished(state: PostingState): boolean {
  return MOVES[state].length === 0;
}

/** @returns whether it was never sent, but may be */
export function isUnsent(state: PostingState): state is 'written' | 'waiting' {
  return state === 'written' || state === 'waiting';
}
