import { fullYear, isoDate, MONTH, MONTH_START, MONTHS, monthNumber } from './date';
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

/** The nearest cue before a date counts. */
const CLOSES =
  'clos(?:e|es|ed|ing)\\b|deadline|appl(?:y|ying)\\b|applicat?ions? (?:by|(?:un)?till?|before|must|should|to be|end|are)\\b|received|reach\\w*|arriv\\w*|be with us|form by|received after|(?:everything|you have) (?:un)?till?\\b|submit\\w*|upload\\w*|return\\w*|no later than|not later than|last (?:day|date)|final (?:day|date)|latest date|stop\\w*|comes? down|taken down|hear from you|let \\w+ (?:know|have)|reply by|replies|expir(?:y|es|ing)|(?:advert|vacancy|posting|job|listing) (?:ends|end date|runs)|(?:open|live) (?:un)?till?\\b|valid (?:(?:un)?till?|through|to)\\b|(?:accepted|considered|run|invited|welcomed?) (?:up )?(?:to|(?:un)?till?)\\b|up to and including|at the latest|e-?mail|send';
const OTHER =
  'no closing date|(?:closing date|deadline)\\W+was|interview\\w*|sift\\w*|panel|decision|outcome|results?\\b|provisional|tenable|start(?:s|ing|ed)?\\b|commenc\\w*|posted|publish\\w*|advertised|added|listed|updated|created|shortlist\\w*|assessment|selection|available|availability|opens?\\b(?! until| til)|opening|visits?|open (?:day|evening)|induction|training|fixed[ -]term|contract|funded|cover (?:un)?till?|week (?:commencing|beginning|ending)|w/[cbe]|between|founded|established|since|born|issued?|award|pay|salary|notified|informed|contacted|hear from(?! you\\b)|term\\b|ending|finish\\w*|effective|dated|valid from|inspection|review';
const CUE = new RegExp(`\\b(?:(${OTHER})|(${CLOSES}))`, 'g');
/** "Extended to", "extended from 4 to", "the closing date has been moved to", "we have moved the closing date to". */
export const MOVED_TO =
  /(?:\bextended|\b(?:closing date|deadline)\b[^.;\d]{0,30}\b(?:moved|put back)|\b(?:moved|put back|extended) (?:the|our) (?:closing date|deadline)\b[^.;\d]{0,40}?) (?:from [^.;]{4,40} )?(?:to|(?:un)?till?)\b/;
const MOVED = new RegExp(`${MOVED_TO.source}[^.\\d]*$`);
/** "Advertised from 20 November until". */
const SHOWN_UNTIL = /\b(?:advert\w*|posted|live|open\w*|listed)\b[^.;]{1,60}\b(?:un)?till?\s*$/;
/** "Applications are open from 1 December to 4 January", "Vacancy live: 1/12 – 4/1". */
const WINDOW =
  /\b(?:applications?|vacancy|vacancies|advert\w*|posting|application (?:window|period)|recruitment)\b[^.;]{0,20}\b(?:open|live|runs?|window|period|between|accepted)\b(?:(?!interview|start|assess)[^.;]){0,60}(?:-|–|—|\bto|\band|\b(?:un)?till?)\s*(?:[a-z]{3,9}day,?\s+)?(?:the\s+)?$/;
/** "30 November (closing date)", "9 December: interviews". */
const CUE_AFTER =
  /^[\s(:–-]*(?:is |will be |are )?(?:the |our |your )?(?:(interview|start|assessment|shortlist|induction)|(closing(?! ?(?:date)?s?\s*[:–-])|deadline(?!\s*[:–-])|last day|final day|cut[ -]?off))/;
/** "14-18 September" is a period, not a day. */
const RANGE_BEFORE = new RegExp(
  String.raw`(?<!:\d)\d(?:st|nd|rd|th)?(?:\s+${MONTH_START}[a-z]*\.?)?(?:\s+20\d\d)?\s*(?:-|–|—|/|\bto\b|\band\b|\bor\b|&|,)\s*(?:[a-z]{3,9}day,?\s+)?(?:the\s+)?$`,
);
const RANGE_AFTER =
  /^\s*(?:-|–|—|\bto\b|\b(?:un)?till?\b|&|\bor\b)\s*(?:[a-z]{3,9}day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d|\s*[ap]\.?m)/;
const LONGEST_BARE = 60;
const MOST_DAYS_AHEAD = 120;

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

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = '\\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\\b';
const WEEKDAY_BEFORE = new RegExp(
  `${WEEKDAY}[\\s,.–-]*(?:(?:at |by )?(?:(?:12 ?)?noon|midday|midnight|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?)[\\s,–-]*(?:on )?)?(?:the\\s+)?$`,
);
const WEEKDAY_AFTER = new RegExp(`^[\\s,]*\\(?(?:on\\s+|a\\s+)?${WEEKDAY}(?=[\\s,.)]|$)`);

interface ClosingDate {
  /** ISO, as printed. */
  date: string;
  /** The date or its weekday is wrong. */
  weekdayDiffers: boolean;
}

interface Found {
  /** ISO; undefined if the day does not exist. */
  date: string | undefined;
  start: number;
  end: number;
  /** Ambiguous: counts only beside words about closing. */
  needsCue?: boolean;
  /** Its year is not printed. */
  isYearless?: boolean;
}

/** A cheap test before `readClosingDate`. @param lower lower case */
export function mayHoldDate(lower: string): boolean {
  return (
    /\d\s?[/.-]\s?\d/.test(lower) || includesAny(lower, SOON_WORDS) || includesAny(inEnglish(lower), MONTHS)
  );
}

/**
 * Reads the last day to apply from British wording.
 * @param text the value beside "Closing date", or a sentence about it
 * @param today ISO; a day without a year is the next such day
 * @returns the printed day; undefined if there is none, several or another
 */
export function readClosingDate(text: string, today: string): ClosingDate | undefined {
  const lower = inEnglish(text.slice(0, 600).toLowerCase());
  const found = datesIn(lower, text, today);
  const closing = new Map<string | undefined, ClosingDate | undefined>();
  const bare = new Map<string | undefined, ClosingDate | undefined>();
  // The same day in two languages is no range.
  const isOneDay = found.length > 1 && new Set(found.map(({ date }) => date)).size === 1;
  const isPlural = /\b(?:closing dates|deadlines)\b/.test(lower);
  let previous = 0;
  let previousCue: 'closing' | 'other' | undefined;
  for (const { date: next, start, end, needsCue, isYearless } of found) {
    const before = lower.slice(Math.max(previous, start - 90), start);
    const after = lower.slice(end, end + 40);
    previous = end;
    const differs = next !== undefined && weekdayDiffers(next, before, after);
    const date = differs && isYearless && isFarAhead(next, today) ? undefined : next;
    const closingDate = date === undefined ? undefined : { date, weekdayDiffers: differs };
    if (
      MOVED.test(lower.slice(Math.max(0, start - 90), start)) ||
      (found.length <= 2 && WINDOW.test(lower.slice(0, start)))
    )
      return closingDate;
    const isLinked = RANGE_BEFORE.test(lower.slice(Math.max(0, start - 40), start));
    const isRange = !isOneDay && (isLinked || RANGE_AFTER.test(after));
    // "Contract: start 1/2/27, end 31/1/28": later dates need their own cue.
    const inherited = isLinked || isPlural || previousCue === 'other' ? previousCue : undefined;
    const shown = SHOWN_UNTIL.test(lower.slice(Math.max(0, start - 80), start)) ? 'closing' : undefined;
    const cue = cueOf(before, after) ?? shown ?? inherited;
    previousCue = cue;
    const kind = cue === 'closing' ? closing : cue === undefined && !needsCue ? bare : undefined;
    if (isRange) kind?.set(undefined, undefined);
    else kind?.set(date, closingDate);
  }
  if (closing.size > 0) return closing.size === 1 ? [...closing.values()][0] : undefined;
  return bare.size === 1 && lower.length <= LONGEST_BARE ? [...bare.values()][0] : undefined;
}

/** Reads what stands beside "Closing date", or what is known to speak of it. */
export function readLabelledClosingDate(value: string, today: string): ClosingDate | undefined {
  return readClosingDate(`Closing date: ${value}`, today);
}

/** @returns whether the last words about a date are about another day: "If you have not been contacted by" */
export function endsWithOtherCue(words: string): boolean {
  return cueOf(words.toLowerCase(), '') === 'other';
}

function inEnglish(text: string): string {
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

function weekdayDiffers(date: string, before: string, after: string): boolean {
  const printed = WEEKDAY_BEFORE.exec(before)?.[1] ?? WEEKDAY_AFTER.exec(after)?.[1];
  return printed !== undefined && WEEKDAYS.indexOf(printed) !== new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** With another weekday than the printed one it is of a year that has passed. */
function isFarAhead(date: string, today: string): boolean {
  return Date.parse(date) - Date.parse(today) > MOST_DAYS_AHEAD * 86_400_000;
}

function cueOf(before: string, after: string): 'closing' | 'other' | undefined {
  const [, otherAfter, closingAfter] = CUE_AFTER.exec(after) ?? [];
  if (closingAfter) return 'closing';
  const last = [...before.matchAll(CUE)].at(-1);
  if (last) return last[1] ? 'other' : 'closing';
  return otherAfter ? 'other' : undefined;
}

function datesIn(lower: string, printed: string, today: string): Found[] {
  const found: Found[] = [];
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
