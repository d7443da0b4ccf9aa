import { GB } from 'chrono-node/en';
import { isIsoDate } from './dates';

/**
 * `30/11`, `30.11.26` or `next Friday`; without a year it is the next such day. Its library is loaded on demand.
 * @returns undefined where the text is not one certain date
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
