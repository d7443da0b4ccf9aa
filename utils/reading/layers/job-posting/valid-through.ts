import { readDate } from '../../values/date';

const END_OF_DAY = /T?\s?23:59(?::\d\d)?/;
const TIMED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?/i;
/** Java's format (SuccessFactors): `Wed Sep 23 23:00:00 UTC 2026` is midnight in London. */
const JAVA = /^[a-z]{3} [a-z]{3} \d{1,2} (\d\d:\d\d:\d\d) (?:UTC|GMT) 20\d\d$/i;

/** Systems write 2099-12-31 where there is no closing date. */
const NEVER = '2050';

/**
 * Reads `validThrough`. A bare date, midnight or a day's last minute means the printed day; other times are converted
 * to London's day.
 * @returns an ISO date, or undefined if invalid or for ever
 */
export function readValidThrough(written: string): string | undefined {
  const day = readDate(written);
  if (day && day >= NEVER) return undefined;
  const [, javaTime] = JAVA.exec(written.trim()) ?? [];
  const [, date, time = '', zone] = TIMED.exec(javaTime ? `${day}T${javaTime}Z` : written) ?? [];
  if (!day || !date || !zone || time.startsWith('00:00') || END_OF_DAY.test(written)) return day;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const moment = new Date(`${date}T${time}${offset}`);
  if (Number.isNaN(moment.getTime())) return day;
  // London is at most an hour ahead of UTC. `Intl` is slow to load.
  if (moment.getUTCHours() < 23) return moment.toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment);
}
