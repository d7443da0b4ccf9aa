import { STATES } from './adverts';

/** Headings of the history's groups. */
export const LIFE_GROUPS = {
  'not-known': STATES.unknown,
  outbox: 'In the outbox',
  'ends-soon': 'Ends soon',
  closing: 'Coming down early',
  live: 'Live',
  ended: 'Ended',
  'not-posted': STATES.refused,
} as const;

export const groupHeading = (heading: string, count: string) => `${heading} (${count})`;

/** @param days today included */
export const daysLeft = (days: number) => (days === 1 ? 'Comes down tomorrow morning' : `${days} days left`);
/** Nobody can tell whether the board has the last change. */
export const CHANGE_UNKNOWN = 'Last change unconfirmed';
/** An answer to a change. */
export const GONE = 'The board says it doesn’t have it';
/** @param day undefined for today */
export const ended = (day: string | undefined) => (day === undefined ? 'Ended today' : `Ended on ${day}`);
