import type { SALARY_PERIODS } from '@/utils/advert/field-list';

export type SalaryPeriod = (typeof SALARY_PERIODS)[number];

/** Not the "an" of "and". */
const PER = '(?:\\bper|\\b(?:an?|every|each)(?=\\s)|\\/)';
/** Also "p.h.", "p/w". */
const SHORT_PER = `(?:${PER}|(?<![a-z])p)[\\s.]*\\/?\\s?`;
/** When a year's pay is paid out. */
const NOT_PAID = '(?<!\\b(?:paid|payable)(?: in)? )';
/** "Annual leave", "monthly bonus", "monthly instalments". */
const NOT_PAY =
  '\\b(?! (?:instal\\w+|in arrears|bonus|commission|incentive|pay\\b|leave|holiday|review|meeting|target|increment))';
const PERIODS: readonly (readonly [SalaryPeriod, RegExp])[] = [
  [
    'hourly',
    new RegExp(
      `${SHORT_PER}(?:hours?|hrs?|h)\\b|\\bhourly\\b|(?<![a-z])ph\\b|\\by?r awr\\b|\\b(?:san|gach) uair\\b|\\d\\s*[x×*]\\s*\\d{1,2}(?:\\.\\d+)?\\s*(?:hours?|hrs?)\\b|(?:hours?|hrs?)\\s*[x×*@]\\s*£`,
    ),
  ],
  [
    'daily',
    new RegExp(`${SHORT_PER}(?:days?|d|shift)\\b|\\bdaily\\b(?! (?:tasks|duties|basis))|\\bday rate\\b`),
  ],
  ['weekly', new RegExp(`${SHORT_PER}(?:weeks?|wks?|w)\\b|${NOT_PAID}\\bweekly${NOT_PAY}`)],
  [
    'monthly',
    new RegExp(
      `${PER}\\s*(?:calendar )?(?:months?|mth)\\b|${NOT_PAID}\\bmonthly${NOT_PAY}|(?<![a-z])p\\.?c\\.?m\\b|(?<![a-z])p\\/m\\b`,
    ),
  ],
  [
    'yearly',
    new RegExp(
      `${PER}\\s*(?:years?|yr|annum|anum|ann)\\b|(?<![a-z])p\\s?[./]?\\s?a\\b|(?<![a-z])p\\.?\\s?ann?\\b|\\bannual(?:ly)?${NOT_PAY}|\\byearly\\b|\\bannum\\b|\\by flwyddyn\\b|\\b(?:sa bhliadhna|gach bliadhna)\\b|\\bfte\\b`,
    ),
  ],
];
/** UN/CEFACT Recommendation 20, as schema.org's `unitCode` has it. */
const UNIT_CODES: ReadonlyMap<string, SalaryPeriod> = new Map([
  ['hur', 'hourly'],
  ['day', 'daily'],
  ['wee', 'weekly'],
  ['mon', 'monthly'],
  ['ann', 'yearly'],
]);
/** "37 hours per week", "one late night a month", "six sessions per week" are working time. */
const HOURS_OF_WORK =
  /\b(?:hours?|hrs?)(?: of work)?\s?[:–-]?\s?\d{1,2}(?:\.\d{1,2})?(?:\s?(?:-|–|to)\s?\d{1,2}(?:\.\d{1,2})?)? (?:per|a|every|each) week\b|\d(?:\.\d+)?\s*(?:hours?|hrs?|days?|shifts?|nights?)\s*(?:per|a|every|each|\/|p\.?)\s*(?:week|wk|w|month|year|annum|day)\b|(?<![£€$\d.,])\b(?:once|twice|(?:one|two|three|four|five|six|seven)(?: [a-z-]+){1,3}|\d{1,2} (?:[a-z]+ )?(?:sessions|classes|lessons|visits|evenings|mornings|weekends|times)) (?:per|a|every|each) (?:day|week|fortnight|month)\b/g;
/** A cheap test: every period contains one of these. */
const HINT =
  /hour|hr|\/[hdw]|ph|da[yi]|\bpd|shift|week|wk|pw|month|mth|p\.?c\.?m|year|yr|ann?um|p\s?[./]?\s?[amdhw]\b|ann|fte|flwyddyn|bh?liadhna|\bawr|uair/;

/** Reads the first pay period. @param amount excludes periods that do not fit it */
export function readPeriod(text: string, amount?: number): SalaryPeriod | undefined {
  const lower = text.toLowerCase();
  if (!HINT.test(lower)) return undefined;
  const words = lower.replace(HOURS_OF_WORK, ' ');
  let best: { period: SalaryPeriod; at: number } | undefined;
  for (const [period, pattern] of PERIODS) {
    if (amount !== undefined && !fitsPeriod(amount, period)) continue;
    const at = words.search(pattern);
    if (at >= 0 && (!best || at < best.at)) best = { period, at };
  }
  return best?.period;
}

/** schema.org `unitText` or `unitCode` (QuantitativeValue): Google's HOUR … YEAR, HUR … ANN, or other words. */
export function readUnit(unit: string): SalaryPeriod | undefined {
  const words = unit
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return UNIT_CODES.get(words) ?? readPeriod(`per ${words}`);
}

/** The lowest figure that can only be yearly, unless "per month" is right behind it. */
export const LEAST_YEARLY = 10_000;
/** Other amounts are mistakes in the data. */
const SENSIBLE: Record<SalaryPeriod, readonly [least: number, most: number]> = {
  hourly: [3, 500],
  daily: [20, 5_000],
  weekly: [50, 10_000],
  monthly: [100, LEAST_YEARLY - 0.01],
  yearly: [1_000, 5_000_000],
};

/** Whether somebody may be paid this amount for this period. */
export function fitsPeriod(amount: number, period: SalaryPeriod): boolean {
  const [least, most] = SENSIBLE[period];
  return amount >= least && amount <= most;
}
