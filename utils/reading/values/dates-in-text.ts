import { fullYear, isoDate, MONTH, MONTHS, monthNumber } from './date';
import { includesAny } from './phrases';

const ORDINAL = '(?: ?(?:st|nd|rd|th)\\b)?';
/** Not the hour in "30 November 12 noon" or "30 November 17.00", nor the second day of "4 January - 22 January". */
const NO_TIME = `(?![\\d:]|\\.\\d|\\s*(?:noon|midday|midnight|[ap]\\.?m\\b|h(?:ou)?rs?\\b|days?\\b|o.?clock)|${ORDINAL}(?: of)? ${MONTH}(?![a-z]))`;
const YEAR = `(?:[\\s,./–-]*'?(20\\d\\d|(?<=[\\s,./'–-])\\d\\d)${NO_TIME})?`;
/** In lower case, with a group per part; the year is optional. */
const YEAR_FIRST = /(?<!\d)(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const NUMBERS = /(?<![\d/.,-])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})\2(20\d\d|\d\d)(?![\d/-])/g;
const DAY_MONTH = new RegExp(
  `(?<![\\d.:/])(\\d{1,2})${ORDINAL}(?:\\s+of)?[\\s,./–-]*${MONTH}(?![a-z])${YEAR}`,
  'g',
);
const MONTH_DAY = new RegExp(
  `(?<![a-z])${MONTH}\\s+(?:the\\s+)?(\\d{1,2})${ORDINAL}(?![\\d:/]|\\.\\d|\\s*[ap]\\.?m\\b)${YEAR}`,
  'g',
);
const DAY_AND_MONTH = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g;
const SOON =
  /\b(?:in|within)(?: the next)? (\d{1,2}|a|one|two|three|four) (day|week)s?\b|\b(\d{1,2}|one|two|three|four) (day|week)s? (?:left|remaining|to go)\b( to apply)?|(?<=\b(?:clos(?:es?|ing)|last (?:day|chance)|deadline|ends)\b[^.]{0,20})\b(today|tonight|tomorrow)\b/g;
const SOON_WORDS = ['day', 'week', 'tonight', 'tomorrow'];
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** "Friday the fourth of December". */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const ORDINAL_WORD = new RegExp(`\\b(${[...ORDINALS].reverse().join('|')})(?= of ${MONTH})`, 'g');

/** Months in Welsh and Gaelic, with the day's ending: "4ydd Rhagfyr", "4mh den Dùbhlachd". */
const MONTH_NAMES: readonly (readonly [RegExp, string])[] =
  'ionawr|faoilleach january,chwefror|gearran february,mawrth|màrt march,ebrill|giblean april,mai|cèitean|chèitein may,mehefin|ògmhios june,gorffennaf|iuchar july,awst|lùnastal august,medi|sultain september,hydref|dàmhair october,tachwedd|samhain november,rhagfyr|dùbhlachd december'
    .split(',')
    .map((pair): [RegExp, string] => {
      const [own = '', english = ''] = pair.split(' ');
      return [
        new RegExp(
          `(?<=\\d)(?:st|nd|rd|th|af|ain|il|f?ed|edd|eg|ydd|mh)? (?:an? |an t-|am |den )?(?:${own})\\b`,
          'g',
        ),
        ` ${english}`,
      ];
    });

export interface FoundDate {
  /** ISO; undefined if the day does not exist. */
  date: string | undefined;
  start: number;
  end: number;
  /** Ambiguous: counts only beside words about closing. */
  needsCue?: boolean;
  /** Its year is not printed. */
  isYearless?: boolean;
}

/** A cheap test before a date is looked for. @param lower lower case */
export function mayHoldDate(lower: string): boolean {
  return (
    /\d\s?[/.-]\s?\d/.test(lower) || includesAny(lower, SOON_WORDS) || includesAny(inEnglish(lower), MONTHS)
  );
}

/** @returns months and ordinals in Welsh, Gaelic and words as English dates have them @param text lower case */
export function inEnglish(text: string): string {
  const lower = /(?:st|nd|rd|th) of /.test(text)
    ? text.replace(ORDINAL_WORD, (word) => String(ORDINALS.indexOf(word) + 1))
    : text;
  if (
    !/\d\S* (?:(?:an?|am|den) )?\S*(?:[^ -~]|wr|th\b|ill\b|mai|meh|gor|medi|hyd|tach|rhag|gearran|giblean|iuchar|sultain|samhain)/.test(
      lower,
    )
  )
    return lower;
  return MONTH_NAMES.reduce((text, [own, english]) => text.replace(own, english), lower);
}

/**
 * @param lower lower case, from `inEnglish`
 * @param printed the same as the page has it
 * @param today ISO; a day without a year is the next such day
 * @returns each date of the text, in its order
 */
export function datesIn(lower: string, printed: string, today: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, date: string | undefined, needsCue = false, isYearless = false) => {
    // A full stop after a month may end the sentence.
    const [start, end] = [match.index, match.index + match[0].replace(/\.$/, '').length];
    if (found.some((other) => start < other.end && end > other.start)) return;
    found.push({ date, start, end, needsCue, isYearless });
  };
  for (const match of lower.matchAll(YEAR_FIRST)) add(match, isoDate(match[1], match[3], match[4]));
  for (const match of lower.matchAll(NUMBERS)) add(match, isoDate(fullYear(match[4]), match[3], match[1]));
  const namesMonth = includesAny(lower, MONTHS);
  for (const match of namesMonth ? lower.matchAll(DAY_MONTH) : []) {
    if (isMonth(match, match[2], match[3], printed))
      add(match, dayOf(match[3], match[2], match[1], today), false, !match[3]);
  }
  for (const match of namesMonth ? lower.matchAll(MONTH_DAY) : []) {
    if (isMonth(match, match[1], match[3], printed))
      add(match, dayOf(match[3], match[1], match[2], today), false, !match[3]);
  }
  for (const match of lower.includes('/') ? lower.matchAll(DAY_AND_MONTH) : []) {
    add(match, nextDay(match[2] ?? '', match[1] ?? '', today), match[0] !== lower.trim());
  }
  // "End date: 9 December (10 days left to apply)": the count may be another day's.
  for (const match of found.length === 0 && includesAny(lower, SOON_WORDS) ? lower.matchAll(SOON) : [])
    add(match, soon(match, today), !match[5]);
  return found.sort((one, other) => one.start - other.start);
}

/** "12 may apply" and "the 3 march on" are verbs. */
function isMonth(match: RegExpExecArray, name = '', year: string | undefined, printed: string): boolean {
  if (year || (name !== 'may' && name !== 'march')) return true;
  return !printed.slice(match.index, match.index + match[0].length).includes(name);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined, today: string) {
  if (!year) return nextDay(monthNumber(month), day ?? '', today);
  const full = fullYear(year);
  // Only recent years have two digits.
  if (year.length === 2 && Math.abs(Number(full) - Number(today.slice(0, 4))) > 3) return undefined;
  return isoDate(full, monthNumber(month), day);
}

function nextDay(month: string, day: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => isoDate(String(one), month, day))
    .find((date) => date !== undefined && date >= today);
}

function soon(match: RegExpExecArray, today: string): string | undefined {
  const [, within, unit, left, leftUnit, , word] = match;
  const count = within ?? left;
  const days = count
    ? (COUNTS.get(count) ?? Number(count)) * ((unit ?? leftUnit) === 'week' ? 7 : 1)
    : Number(word === 'tomorrow');
  const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
