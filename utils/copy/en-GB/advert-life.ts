/** Headings of the history's groups. */
export const LIFE_GROUPS = {
  'not-known': 'Not known',
  outbox: 'In the outbox',
  'ends-soon': 'Ends soon',
  live: 'Live',
  ended: 'Ended',
  'not-posted': 'Not posted',
} as const;

export const groupHeading = (heading: string, count: string) => `${heading} (${count})`;

/** @param days today included */
export const daysLeft = (days: number) => (days === 1 ? 'Comes down tomorrow morning' : `${days} days left`);
/** @param day undefined for today */
export const ended = (day: string | undefined) => (day === undefined ? 'Ended today' : `Ended on ${day}`);
