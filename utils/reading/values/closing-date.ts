import { MONTH_START } from './date';
import { datesIn, inEnglish } from './dates-in-text';

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
