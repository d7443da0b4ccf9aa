export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** How the name of a month begins. */
export const MONTH_START = `(?:${MONTHS.join('|')})`;
/** In lower case, with common misspellings ("Decmber", "Febuary"). */
export const MONTH =
  '(jan(?:[uar]{0,4}y)?|feb(?:[ruay]{0,5}y)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:[us]{0,3}t)?|sept?(?:[temb]{0,6}er)?|oct(?:[omb]{0,4}er)?|nov(?:[emb]{0,6}er)?|dec(?:[emb]{0,6}er)?)\\.?';
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)(?!\d)/;
/** Day first, as in Britain. */
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|\d\d)(?![\d/-])/;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s,-]+${MONTH}[\\s,-]+(20\\d\\d)(?!\\d)`,
);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(20\\d\\d)(?!\\d)`);
/** Java's format: `Thu Sep 24 00:00:00 UTC 2026` (SuccessFactors). */
const JAVA = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\s+[\\d:]+\\s+[a-z+:\\d-]+\\s+(20\\d\\d)(?!\\d)`);

/**
 * Reads a date with a year: ISO, `30/11/2026` (day first), `30 November 2026`, `November 30, 2026`.
 * @returns the first date as ISO; undefined if ambiguous or invalid
 */
export function readDate(text: string): string | undefined {
  const words = text.slice(0, 300).toLowerCase();
  const iso = ISO.exec(words);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  const numbers = NUMBERS.exec(words);
  if (numbers) return isoDate(fullYear(numbers[4]), numbers[3], numbers[1]);
  if (!MONTHS.some((month) => words.includes(month))) return undefined;
  const java = JAVA.exec(words);
  if (java) return isoDate(java[3], monthNumber(java[1]), java[2]);
  const dayFirst = DAY_MONTH.exec(words);
  if (dayFirst) return isoDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(words);
  return monthFirst ? isoDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined;
}

/** @returns the ISO date if it is valid and between 2000 and 2099 */
export function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return Number(year) >= 2000 && Number(year) < 2100 ? date : undefined;
}

export function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf(name?.slice(0, 3) ?? '') + 1);
}

export function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}
