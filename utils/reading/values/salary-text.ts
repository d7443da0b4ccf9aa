import { cleanText, truncate } from './clean-text';
import type { SalaryPeriod } from './period';

interface Figures {
  low?: number;
  high?: number;
  currency?: string;
  period?: SalaryPeriod;
}

const PER_PERIOD: Record<SalaryPeriod, string> = {
  hourly: 'an hour',
  daily: 'a day',
  weekly: 'a week',
  monthly: 'a month',
  yearly: 'a year',
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['GBP', '£'],
  ['EUR', '€'],
  ['USD', '$'],
]);

/**
 * Formats pay that the board would show wrongly: it rounds pence, and shows all amounts in pounds.
 * @returns for example "£13.65 an hour"; undefined if figures suffice
 */
export function formatSalary({ low, high, currency, period }: Figures): string | undefined {
  const figures = [low, high].filter((value) => value !== undefined);
  const isForeign = currency !== undefined && currency !== 'GBP';
  if (!isForeign && figures.every(Number.isInteger)) return undefined;
  const amount = (value: number) => money(value, currency ?? 'GBP');
  const span =
    low === undefined
      ? `up to ${amount(high ?? 0)}`
      : high === undefined
        ? `from ${amount(low)}`
        : low === high
          ? amount(low)
          : `${amount(low)} – ${amount(high)}`;
  return period ? `${span} ${PER_PERIOD[period]}` : span;
}

/** `Intl` costs more than the rest of a reading. */
function money(value: number, currency: string): string {
  const [pounds = '', pence = ''] = value.toFixed(2).split('.');
  const figure = pounds.replace(/\B(?=(?:\d{3})+$)/g, ',') + (pence === '00' ? '' : `.${pence}`);
  const sign = SIGNS.get(currency);
  return sign ? `${sign}${figure}` : `${currency} ${figure}`;
}

/** Without these words the figures would mislead. */
const CONDITIONS =
  /\b(?:neg(?:otiable)?|competitive|on application|depend(?:ent|ing|s)?|doe|ote|on[- ]target|bonus(?:es)?|comm(?:ission|s)?|tips|tronc|service charge|ben(?:e|i)fi?ts?|bens|package|live[- ]in|accommodation|pro[- ]?rata|weighting|allowance|plus|enhancements?|equity)\b|\+\s*(?!(?:per|p\.?a|an?|p\/?h)\b)\w/;
const NO_CONDITION =
  /\bdefined benefits?\b|\b(?:be|being|is|are|as) an? (?:\w+ )?bonus\b|\bbenefits? (?:fraud|claim\w*|advi\w+|officers?|assessors?|caseload)\b/g;
const VAGUE =
  /\b(?:competitive|neg(?:otiable)?|on application|to be (?:discussed|agreed)|market[- ]rate|depend(?:s|ent|ing)? (?:up)?on|commensurate|doe|ote|commission only|national (?:minimum|living) wage|(?:real|london) living wage|unpaid|voluntary|volunteer)\b|\b(?:attractive|excellent|generous)(?:$|(?: \w+)? (?:salary|pay|package|rates?|remuneration|basic))/;
/** A wrong encoding: "Â£30,000". */
const MISREAD = /\u00c2(?=£)/g;
/** Left of what stood before: "Grade 1, £12.65 an hour". */
const STRAY = /^[\s,;:.)•·*–—-]+/;
const LONGEST_WORDS = 600;

/** @returns one line, cut to the length that is searched */
export function cleanSalaryText(words: string): string {
  return truncate(cleanText(words.replace(MISREAD, '')).replace(STRAY, ''), LONGEST_WORDS);
}

/**
 * Whether figures need text: the board rounds pence, and figures do not show "negotiable", OTE, bonus, commission,
 * tips, benefits, live-in or pro rata.
 * @param words as printed
 * @param figures both ends; empty if there are none
 */
export function needsSalaryText(words: string, figures: readonly number[] = []): boolean {
  const lower = cleanSalaryText(words).toLowerCase().replace(NO_CONDITION, ' ');
  if (figures.length === 0) return VAGUE.test(lower);
  return !figures.every(Number.isInteger) || CONDITIONS.test(lower);
}
