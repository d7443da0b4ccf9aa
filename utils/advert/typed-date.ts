import { GB } from 'chrono-node/en';
import { isIsoDate } from './dates';

/**
 * Reads a date as a Briton types it: `30/11`, `30.11.26`, `1 December`, `next Friday`. A date without a year is
 * the next such day. In a file of its own, since the library behind it is loaded only when a date was typed.
 * @param today ISO date from which to look forward
 * @returns the ISO date, or undefined where the text is no single sure date
 */
export function parseTypedDate(text: string, today: string): string | undefined {
  const typed = text.trim();
  const [result, ...more] = GB.parse(typed, new Date(`${today}T12:00:00`), { forwardDate: true });
  if (!result || more.length > 0 || result.text.length < typed.length || result.end) return undefined;
  const { start } = result;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return undefined;
  const parts = [start.get('year'), start.get('month'), start.get('day')];
  const isoDate = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isIsoDate(isoDate) ? isoDate : undefined;
}
