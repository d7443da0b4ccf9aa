import type { Amount } from './amounts';
import { payIn } from './pay-amounts';
import { fitsPeriod, readPeriod, type SalaryPeriod } from './period';
import { shorten, tidy } from './tidy';

/** Pay as a text states it. */
export interface Salary {
  low?: number;
  high?: number;
  currency?: string;
  period?: SalaryPeriod;
  /** The words themselves, where the figures alone would lose something. */
  text?: string;
}

const ONLY_HIGH =
  /(?:\bup ?to|\bto|\bmax(?:imum)?(?: of)?|\btop end|\bno more than)\s*(?:a max(?:imum)? of)?\s*(?:c\.?|circa|around)?\s*$/;
const ONLY_LOW =
  /(?:\bfrom|\bmin(?:imum)?(?: of| salary)?|\bat least|\bin excess of|\bover|\bstarting (?:from|at)|\bstarts? (?:from|at))\s*(?:c\.?|circa|around)?\s*$/;
const OPEN_END =
  /^\s*(?:to (?:competitive|negotiable)|\+(?!\s*[a-z])|\+\s?(?=(?:per|an?|p\.?a)\b)|or more|plus\b(?=\s*(?:$|[.,;)]))|upwards?|minimum\b|min\b)/;
/** Words without which the figures would promise too much or too little. */
const CONDITIONS =
  /\b(?:negotiable|competitive|on application|depend(?:ent|ing|s)?|doe|ote|bonus|commission|tips|benefits?|package|live[- ]in|pro[- ]?rata|weighting|allowance|plus|enhancements?|equity)\b|\+\s*(?!(?:per|p\.?a|an?|p\/?h)\b)\w/;
const VAGUE =
  /\b(?:competitive|negotiable|on application|to be (?:discussed|agreed)|attractive|excellent|market[- ]rate|depend(?:s|ent|ing)? on|commensurate|doe|national (?:minimum|living) wage|real living wage|unpaid|voluntary|volunteer)\b/;
/** The longest "salary text" that the board takes, and the longest stretch of words that is looked at. */
const LONGEST_TEXT = 255;
const LONGEST_WORDS = 600;

/**
 * Reads pay from words that are known to be about pay: the value beside a label, or structured data's text.
 * @returns what they state; only `text` where they state no figure; undefined where they say nothing of pay.
 */
export function readSalary(words: string): Salary | undefined {
  const printed = shorten(tidy(words), LONGEST_WORDS);
  const text = printed.toLowerCase();
  const [low, high] = payIn(text);
  if (!low) return VAGUE.test(text) ? { text: shorten(printed, LONGEST_TEXT) } : undefined;
  const span = limits(low, high, text);
  const figures = [span.low, span.high].filter((value) => value !== undefined);
  if (figures.length === 0 || !figures.every((value) => value > 1 && value < 10_000_000)) return undefined;
  const currency = low.currency ?? high?.currency;
  const period = periodOf(text, high ?? low);
  const isForeign = currency !== undefined && currency !== 'GBP';
  const needsText = low.hasPence || high?.hasPence || isForeign || CONDITIONS.test(text);
  return {
    ...span,
    ...(currency === undefined ? {} : { currency }),
    ...(period && figures.every((value) => fitsPeriod(value, period)) ? { period } : {}),
    ...(needsText ? { text: shorten(printed, LONGEST_TEXT) } : {}),
  };
}

/** One figure is both ends, unless its words make it the upper or the lower one. */
function limits(low: Amount, high: Amount | undefined, text: string): { low?: number; high?: number } {
  if (high) return low.value <= high.value ? { low: low.value, high: high.value } : {};
  const before = text.slice(Math.max(0, low.start - 60), low.start);
  if (ONLY_HIGH.test(before)) return { high: low.value };
  if (ONLY_LOW.test(before) || OPEN_END.test(text.slice(low.end, low.end + 30))) return { low: low.value };
  return { low: low.value, high: low.value };
}

/** The words after the figures count first, then any in the text. */
function periodOf(text: string, last: Amount): SalaryPeriod | undefined {
  return readPeriod(text.slice(last.end, last.end + 60)) ?? readPeriod(text);
}
