// Reads a rendered preview without the code that makes it.
import type { FieldId } from '@/utils/advert/fields';

const WORDS: ReadonlyMap<unknown, string> = new Map([
  ['Full', 'Full time'],
  ['Part', 'Part time'],
  ['hourly', 'an hour'],
  ['daily', 'a day'],
  ['weekly', 'a week'],
  ['monthly', 'a month'],
  ['yearly', 'a year'],
]);

/**
 * Compares a body with what a rendered preview shows outside its JSON.
 * @param preview holds the title in `h2`, values in `dd`, the description in `.rich-text`
 * @param keys the key under which each field was sent
 * @returns what the body holds and the preview does not show, as `key: value`
 */
export function missingFrom(
  preview: Element,
  body: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<FieldId, string>>,
): string[] {
  const shown = new Set([...preview.querySelectorAll('h2, dd')].flatMap((one) => shownBy(one.textContent)));
  return Object.entries(body).flatMap(([key, value]) => {
    const isShown =
      key === keys.description
        ? showsDescription(preview, String(value))
        : shown.has(asShown(key, value, keys));
    return isShown ? [] : [`${key}: ${JSON.stringify(value)}`];
  });
}

/** The pay is shown as one: `£9 to £11.50 an hour`. */
const PAY = /^(?:up to )?(£[\d,.]+)(?: to (£[\d,.]+))?(?: (an? \w+))?$/;

function shownBy(text: string): string[] {
  return [text, ...(PAY.exec(text) ?? []).filter(Boolean)];
}

function asShown(key: string, value: unknown, keys: Readonly<Record<FieldId, string>>): string {
  if (key === keys.closing_date) return spoken(String(value));
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') {
    const digits = Number.isInteger(value) ? 0 : 2;
    const settings = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return `£${value.toLocaleString('en-GB', settings)}`;
  }
  const isChoice = key === keys.hours || key === keys.salary_period;
  return (isChoice && WORDS.get(value)) || String(value);
}

function spoken(written: string): string {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written) ?? [];
  const date = new Date(year ? `${year}-${month}-${day}` : written);
  const isThisYear = date.getUTCFullYear() === new Date().getUTCFullYear();
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).formatToParts(date);
  return parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ');
}

/** Whether the words are the same and every link shows its address. */
function showsDescription(preview: Element, html: string): boolean {
  const shown = preview.querySelector('.rich-text');
  if (!shown) return false;
  const sent = new DOMParser().parseFromString(html, 'text/html').body;
  const places = [...shown.querySelectorAll('a > em:last-child')].map((one) => one.textContent);
  const words = shown.cloneNode(true);
  if (words instanceof Element) for (const one of words.querySelectorAll('a > em:last-child')) one.remove();
  const targets = [...sent.querySelectorAll('a')].map((link) => ` (${placeOf(link)})`);
  return (
    squeezed(words) === squeezed(sent) &&
    targets.length === places.length &&
    targets.every((place, index) => place === places[index])
  );
}

function placeOf(link: HTMLAnchorElement): string {
  const { protocol, host, pathname } = new URL(link.href);
  if (protocol === 'mailto:') return decodeURIComponent(pathname);
  return host.replace(/^www\./, '');
}

const squeezed = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
