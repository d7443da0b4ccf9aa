import { STRING_LIMIT } from '@/utils/advert/limits';
import type { Amount } from './amounts';
import { truncate } from './clean-text';
import { findPayAmounts } from './pay-amounts';
import { fitsPeriod, readPeriod, type SalaryPeriod } from './period';
import { cleanSalaryText, needsSalaryText } from './salary-text';

export interface Salary {
  low?: number;
  high?: number;
  currency?: string;
  period?: SalaryPeriod;
  /** Set if figures alone would lose something. */
  text?: string;
}

const ONLY_HIGH =
  /(?:\bup ?to|\bto|\bmax(?:imum)?\.?(?: salary)?(?: of)?|\btop end|\bupper limit(?: of| is)?|\bcapped at|\b(?:no more|not more) than|\bnot exceeding)[\s:]*(?:a max(?:imum)? of)?\s*(?:c\.?|circa|around)?\s*$/;
const ONLY_LOW =
  /(?:\bfrom|\bmin(?:imum)?(?: salary| basic)?(?: of)?|\bat least|\bin excess of|\bnot less than|\bstart(?:ing|s)? from|\b(?:over|above)(?!\s?:))[\s:]*(?:c\.?|circa|around)?\s*$/;
const OPEN_END =
  /^\s*(?:to (?:competitive|negotiable)|\+(?!\s*[a-z£€$\d])|\+\s?(?=(?:per|an?|p\.?a|doe|dep\w*|neg\w*|based on|basic|base|gross)\b)|(?:or|and|&) (?:more|above|over|up)\b|plus\b(?=\s*(?:$|[.,;)]))|upwards?|(?:(?:per|an|p\/?) ?\w+ )?min(?:imum)?\b)/;
const CLOSED_END = /^\s*(?:(?:per|an|p\/?) ?\w+ )?max(?:imum)?\b(?!\s*[\d£€$:])/;
/** Right behind the sum, where "pm" is no time of day. */
const EACH_MONTH = /^ ?(?:pm\b|p\.?c\.?m\b|(?:per|a|each|every|\/) ?(?:calendar )?(?:month|mth)\b)/;
const [LEAST_EACH_MONTH, MOST_EACH_MONTH] = [100, 100_000];
/** "£80 per class, three classes a week": the rest of the clause holds the unit. */
const UNIT = /^ ?(?:per\b|\/ ?(?=[a-z])|(?:an?|each) )[^,;.(]+/;
/** Always set for an hour. */
const HOURLY_WAGE = /\b(?:living|minimum) wage\b[^.;\d]{0,30}$/;

/**
 * Reads text about pay.
 * @param shown what is kept of it where figures alone would lose something
 * @returns only `text` if there is no figure; undefined if it says nothing about pay
 */
export function readSalary(words: string, shown = words): Salary | undefined {
  const printed = cleanSalaryText(words);
  // Pages lose spaces between lines: "£300 per dayLeeds".
  const text = printed.replace(/([a-z])(?=[A-Z][a-z])/g, '$1 ').toLowerCase();
  const [low, high] = findPayAmounts(text);
  if (!low) return needsSalaryText(text) ? { text: truncate(printed, STRING_LIMIT) } : undefined;
  const span = limits(low, high, text);
  const figures = [span.low, span.high].filter((value) => value !== undefined);
  if (figures.length === 0 || !figures.every((value) => value > 1 && value < 10_000_000)) return undefined;
  const currency = low.currency ?? high?.currency;
  const period = periodOf(text, low, high);
  const isForeign = currency !== undefined && currency !== 'GBP';
  // The board shows all amounts in pounds.
  const needsText = isForeign || needsSalaryText(text, figures);
  return {
    ...span,
    ...(currency === undefined ? {} : { currency }),
    ...(period ? { period } : {}),
    ...(needsText ? { text: truncate(cleanSalaryText(shown), STRING_LIMIT) } : {}),
  };
}

/** A single figure is both ends, unless its words say otherwise. */
function limits(low: Amount, high: Amount | undefined, text: string): { low?: number; high?: number } {
  if (high) return { low: low.value, high: high.value };
  const before = text.slice(Math.max(0, low.start - 60), low.start);
  const after = text.slice(low.end, low.end + 30);
  if (ONLY_HIGH.test(before) || CLOSED_END.test(after)) return { high: low.value };
  if (ONLY_LOW.test(before) || OPEN_END.test(after)) return { low: low.value };
  return { low: low.value, high: low.value };
}

/** Prefers words after the figures. @returns a period that fits both */
function periodOf(text: string, low: Amount, high: Amount = low): SalaryPeriod | undefined {
  const after = text.slice(Math.max(low.end, high.end)).slice(0, 60);
  const isSensible = low.value >= LEAST_EACH_MONTH && high.value <= MOST_EACH_MONTH;
  if (isSensible && EACH_MONTH.test(after)) return 'monthly';
  const [unit] = UNIT.exec(after) ?? [];
  if (unit && !readPeriod(unit)) return undefined;
  const stated = readPeriod(after, low.value) ?? readPeriod(text, low.value);
  const period = stated ?? (HOURLY_WAGE.test(text.slice(0, low.start)) ? 'hourly' : undefined);
  return period && [low, high].every(({ value }) => fitsPeriod(value, period)) ? period : undefined;
}
