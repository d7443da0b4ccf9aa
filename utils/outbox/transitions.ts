/**
 * The posting's states and every move between them. Nothing else moves a posting, and only the worker makes a move.
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
 *      └──────────────┴──(called back)────────► refused ◄────────┘
 *
 * `accepted` and `refused` are ends. `unknown` is left by the recruiter's word alone. What is found `sending` when the
 * worker starts was cut off in the middle, and becomes `unknown`: it is never sent again by itself.
 */
const MOVES = {
  /** In the database, not sent. `refused`: it cannot be sent, or was called back. */
  written: ['sending', 'waiting', 'refused'],
  /** Certainly not sent, and to go on by itself once its cause is gone; it may wait on for another cause. */
  waiting: ['sending', 'waiting', 'refused'],
  /** On its way: whether anything is stored at the board is open. `waiting`: the board said 429, before it stored. */
  sending: ['accepted', 'refused', 'unknown', 'waiting'],
  /** It may be at the board or not. */
  unknown: ['accepted', 'refused'],
  /** It is at the board. */
  accepted: [],
  /** It is not at the board. */
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

/** The states of the outbox: what is not finished. */
export const OPEN_STATES = ['written', 'waiting', 'sending', 'unknown'] as const;

/** What was written longer ago than this and is not sent is asked about: the recruiter may have given it up. */
export const FRESH_MS = 60_000;

/** @returns whether a posting may go from one state to the other. */
export function canMove(from: PostingState, to: PostingState): boolean {
  const ends: readonly PostingState[] = MOVES[from];
  return ends.includes(to);
}

/** @returns whether the posting is finished, one way or the other. */
export function isFinished(state: PostingState): boolean {
  return MOVES[state].length === 0;
}

/** @returns whether the posting was certainly never sent and may still be. */
export function isUnsent(state: PostingState): state is 'written' | 'waiting' {
  return state === 'written' || state === 'waiting';
}
