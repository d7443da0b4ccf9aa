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
  /** Not sent. `refused`: cancelled, or impossible to send. */
  written: ['sending', 'waiting', 'refused'],
  /** Certainly not sent. Continues when its cause is gone, or waits for another. */
  waiting: ['sending', 'waiting', 'refused'],
  /** Being sent: the board may have stored it. `waiting`: the board answered 429 before storing. */
  sending: ['accepted', 'refused', 'unknown', 'waiting'],
  /** It may be on the board. */
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

/** States that are not finished. */
export const OPEN_STATES = ['written', 'waiting', 'sending', 'unknown'] as const;

/** Older unsent postings need the recruiter's confirmation, who may have given them up. */
export const FRESH_MS = 60_000;

export function canMove(from: PostingState, to: PostingState): boolean {
  const ends: readonly PostingState[] = MOVES[from];
  return ends.includes(to);
}

export function isFinished(state: PostingState): boolean {
  return MOVES[state].length === 0;
}

/** @returns whether it was certainly never sent, but may be */
export function isUnsent(state: PostingState): state is 'written' | 'waiting' {
  return state === 'written' || state === 'waiting';
}
