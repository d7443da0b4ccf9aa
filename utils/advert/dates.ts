const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

// Expensive to create, and long lists use it.
const LONDON_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** ISO, in London. */
export function todayInLondon(now: Date = new Date()): string {
  // Which locale writes ISO dates differs between browsers: https://github.com/nodejs/node/issues/45945
  const parts = LONDON_DAY.formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** @param days before the date if negative */
export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate) + days * DAY).toISOString().slice(0, 10);
}

/** @returns the ISO date's first moment in London */
export function startOfDay(isoDate: string): Date {
  const midnight = new Date(isoDate);
  // In summer London's day begins an hour before that of UTC.
  const anHourBefore = new Date(midnight.getTime() - HOUR);
  return todayInLondon(anHourBefore) === isoDate ? anHourBefore : midnight;
}

/** @returns how many days later `to` is; negative where it is earlier. Both are ISO dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** @returns whether it is a calendar date written `YYYY-MM-DD` */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const PARTS = {
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const;

/** Expensive to create, and used at every key. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `1 December`, with the year if it is not the current one. */
export function formatDayOfMonth(isoDate: string, today: string): string {
  return format(isoDate, today, 'day');
}

/** `Tuesday 1 December`, with the year if it is not the current one. */
export function formatDate(isoDate: string, today: string): string {
  return format(isoDate, today, 'weekday').replace(',', '');
}

function format(isoDate: string, today: string, parts: keyof typeof PARTS): string {
  const isThisYear = isoDate.slice(0, 4) === today.slice(0, 4);
  const name = `${parts} ${isThisYear}`;
  const known =
    formats.get(name) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      ...PARTS[parts],
      ...(isThisYear ? {} : { year: 'numeric' }),
    });
  formats.set(name, known);
  return known.format(new Date(isoDate));
}
