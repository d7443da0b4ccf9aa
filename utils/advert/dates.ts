const DAY = 24 * 60 * 60 * 1000;

// Made once: a list of thousands asks it.
const LONDON_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today's date where the board is, as ISO `YYYY-MM-DD`. */
export function todayInLondon(now: Date = new Date()): string {
  // Put together by hand: which locale writes ISO dates changed from one browser to the next.
  // https://github.com/nodejs/node/issues/45945
  const parts = LONDON_DAY.formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** @returns the ISO date `days` after (or, negative, before) the ISO date. */
export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate) + days * DAY).toISOString().slice(0, 10);
}

/** @returns whether the text is a date that the calendar has, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A date in words: `Tuesday 1 December`, with the year where it is not the current one. */
export function formatDate(isoDate: string, today: string): string {
  const sameYear = isoDate.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' as const }),
  })
    .format(new Date(isoDate))
    .replace(',', '');
}
