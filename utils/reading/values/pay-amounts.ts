import { type Amount, areSwapped, readAmounts } from './amounts';
import { LEAST_YEARLY, readPeriod } from './period';

const ON_TOP =
  'ote|on[- ]target|bonus(?:es)?|commission|allowances?|turnover|revenue|weighting|potential|achievable|golden hello|referral|million|billion';
/** Other money beside a small figure, but otherwise part of job titles. */
const OTHER_MONEY = new RegExp(
  `\\b(?:${ON_TOP}|sign(?:ing)?[- ]?on|refer a friend|sleep[- ]?ins?|sleeping[- ]in|on[- ]call|standby|call[- ]?outs?|welcome|joining|retention|tips|tronc|pension|win|prizes?|costs?|eye ?tests?|dbs|checks?|targets?|rewards?|fees|contribut\\w+|subscriptions?|budgets?|funding|raised|portfolio|worth|vouchers?|discounts?|expenses|relocation|mileage|overtime|training|fund|grants?|donat\\w+|savings?|life (?:assurance|insurance))\\b`,
);
const ON_TOP_OF_WAGES = new RegExp(
  `\\b(?:${ON_TOP})\\b|\\b(?:pension|budgets?|funding|raised|portfolio|worth|relocation|training|fund|grants?|savings?|insurance|targets?|income|billings?)(?: (?:of|is|up to|over|worth|package))*[\\s:£€$]*$`,
);
/** "£40,000 OTE"; in "£25,000 OTE £40,000" it belongs to the second figure. */
const EARNED =
  /^[\s(]*(?:ote|on[- ]target|potential|achievable|bonus (?:pot|potential)|budget|turnover|portfolio)\b(?![\s:+(]*(?:earnings )?(?:of |is |up to |circa |c\.? ?)?[£€$\d])/;
const CLAUSE_END =
  /\+|\bplus\b|;|\(|\)|\.\s|\band (?=an?\b)|(?<=[a-z]{3} )and $|\bwith\b|\bincluding\b|\bon top of\b|\||,\s(?!\d)/;
const CLAUSE_OR_DASH = new RegExp(`${CLAUSE_END.source}|\\s[-–—]\\s`);
const PER_UNIT =
  '(?:(?:per|an?|each|p)?[\\s.]?/?\\s?(?:hours?|hrs?|days?|weeks?|wks?|months?|mth|years?|yrs?|annum)\\b|p\\s?[./]?\\s?[ahdwm]\\b\\.?|pcm\\b)';
const RANGE = new RegExp(
  `^\\s*(?:${PER_UNIT})?\\s*(?:basic|gross|fte|paye)?\\s*(?:to (?:start|begin)(?: with)?|initially|at first|on appointment|on starting)?\\s*(?:plus enhancements\\s*)?[,(]?\\s*(?:-|–|—|−|~|/|\\bto\\b|\\band\\b|\\bthrough to\\b|(?:-\\s*|[;.]\\s*|and\\s+|with progression\\s+)?(?:(?:this|which|it|then|and|will|can),?\\s+){0,3}(?:(?:with|in|by|over) (?:[a-z]+ ){0,2}[a-z]+,\\s+)?(?:\\bup|\\b(?:increas|ris|go|mov|progress)(?:es|e|ing|s|ion)?(?: up)?(?: quickly| (?:with|by|in|through|over) (?:[a-z]+ ){0,2}[a-z]+)?)?\\s*\\b(?:to|as (?:far|high) as)\\b|(?:(?:and|then|which|will)\\s+){0,2}reach(?:es|ing)?\\b|(?:while you(?: are|['’]re)? (?:train|learn)(?:ing)?|during (?:your |the )?(?:training|probation)(?: period)?),?\\s+(?:and|then|and then)|\\bmax(?:imum)?\\b:?)\\s*(?:(?:scp|spine|point|grade|band|level|scale)\\s?(?:point\\s?)?[a-z]?\\d{0,2}[\\s:,(]*)?(?:up to|an? max(?:imum)? of|circa|c\\.?)?\\s*$`,
);
const SHIFT =
  '(?:nights?|evenings?|weekends?|saturdays?|sundays?|sunday nights?|bank holidays?|qualified|experienced)';
/** "£13.05 an hour, £13.40 with NVQ 3", "days £12.60 an hour, nights £13.80". */
const STEP = new RegExp(
  `^\\s*(?:${PER_UNIT})?\\s*(?:unqualified|weekdays?|days?|in the first year)?\\s*[,;(]\\s*(?:(?:or|and|then) )?(${SHIFT}\\s*)?$`,
);
const AFTER_STEP = new RegExp(
  `^\\s*(?:${PER_UNIT})?\\s*(?:(?:with|once|when|if you|after)\\b|(?:(?:for|on|at) )?(?:the )?${SHIFT}|in the second)`,
);
const MOST_STEP = 1.6;
/** "£25 extra for a wedding", "£350 a week on top". */
const EXTRA =
  /^\s*(?:(?:a|per|each) (?:week|month|shift|day|night) )?(?:extra\b|more\b|on top\b|towards|an? (?:sleep|call)|for (?:each|every) (?!hour|week|year|month|day|shift))/;
const ONLY_PER = new RegExp(`^\\s*(?:${PER_UNIT})?\\s*`);
const GRADE = /\b(?:band|grade|level|points?|scp|spine|scale|ref|section|tier|step|njc|aged?)[\s:.-]*$/;
const NUMBERED =
  /\b(?:band|grade|level|points?|scp|pt|spine|scale|tier|step|stage|class|phase|group|year|cat(?:egory)?|njc|aged?|zone)[\s:.-]*$/;
/** "Grade 6 - £32,000" is no range, but "salary: 28 - £32,000" is one. */
const BEFORE_RANGE = /(?:^|\b(?:salary|pay|rates?|wages?|from|between|earn|of)[\s:–-]*)$/;
const COUNTED =
  /^\s*(?:m|mn|bn|million|billion|(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|nights?|sessions?|people|staff|st|nd|rd|th)(?!\s?:))\b/;
const MILLIONS = /^\s*(?:m|mn|bn|million|billion)\b/;
/** Part-time staff do not get full-time pay. */
const FULL_TIME_PAY_AFTER =
  /^[\s,(]*(?:fte|wte|full[- ]time[- ](?:equivalent|amount|figure|rate|salary))\b(?![\s:)]*(?:of |is )?[£€$\d])/;
const FULL_TIME_PAY_BEFORE =
  /\b(?:(?:fte|wte|full[- ]time[- ]equivalent)(?: salary| pay)?|full[- ]time (?:annual )?(?:salary|pay))(?: of| is)?[\s:£€$]*$/;
const ACTUAL_AFTER =
  /^[\s,(]*(?:actual\b(?!(?: salary| pay)?[\s:]*(?:of |is )?[£€$\d])|pro[- ]?rata (?:amount|figure|salary|pay)\b(?!(?: of| is)?[\s:]*[£€$\d])|for (?:these|those|your|the) hours\b)/;
const ACTUAL_BEFORE =
  /\b(?:actual|pro[- ]rata)(?: salary| pay)?(?: of| is)?[\s:£€$]*$|\bpro[- ]?rata\b[^£.;]{0,30}\b(?:so|i\.?e\.?,?|that is|giving|making|meaning)[\s£]*$/;
const ALONE_IN_BRACKETS = new RegExp(
  `^\\s*(?:${PER_UNIT})?\\s*(?:(?:for|at|over|based on)\\b[^)£]{1,40})?\\)`,
);
const LABEL = /\bsalary(?: range| package| of| is)*\s*[:–-]?\s*(?:up to|from|circa|c\.?)?[\s£€$]*$/;
/** In longer texts, smaller amounts need words about pay or time. */
const SMALL = 8_000;
const LONGEST_SUM_ALONE = 25;
const ABOUT_PAY =
  /\b(?:salar\w+|pay\w*|paid|wages?|rates?|hours?|earn\w*|basic|ir35|umbrella|paye|cis|stipend|shifts?|sessions?|nights?|days?|weeks?|months?)\b/;
/** A bare number with pence is a wage. */
const BARE =
  /^(?:(?:hourly )?(?:pay|salary|rate|wages?)(?: rate)?\s?[:–-]?\s?)?(?:up ?to |from |circa |c\.? ?)?\d{1,3}\.\d\d(?:\d\d)?(?:\s*(?:-|–|(?:(?:rising|increasing|going) (?:up )?)?to)\s*\d{1,3}\.\d\d(?:\d\d)?)?$/;

const MOST_SPREAD = 10;

interface Span {
  low: Amount;
  high?: Amount;
}

/**
 * Finds pay. Prefers actual pay over full-time equivalent, and labelled salary over other money.
 * @param text in lower case
 * @returns one amount, or both ends of a range
 */
export function findPayAmounts(text: string): [Amount | undefined, Amount | undefined] {
  const spans = spansIn(text);
  const [first] = spans;
  if (!first) return [undefined, undefined];
  const paid = spans.filter((span) => !isBesideWords(span, text, FULL_TIME_PAY_BEFORE, FULL_TIME_PAY_AFTER));
  const chosen =
    spans.find((span) => isBesideWords(span, text, ACTUAL_BEFORE, ACTUAL_AFTER)) ??
    actualInBrackets(spans, text) ??
    paid.find((span) => isLabelled(span, text) && isElsewhere(span, first)) ??
    paid[0] ??
    first;
  return [chosen.low, chosen.high];
}

function spansIn(text: string): readonly Span[] {
  const amounts = readAmounts(text).filter((amount) => !isNumber(amount, text));
  const spans: Span[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const first = amounts[at];
    if (!first) break;
    const range = rangeOf(first, amounts[at + 1], text);
    if (range) {
      spans.push(range);
      at += 1;
    } else if (isPay(first, text)) spans.push({ low: first });
  }
  return spans;
}

function rangeOf(first: Amount, second: Amount | undefined, text: string): Span | undefined {
  const link = second && text.slice(first.end, second.start);
  if (!second || link === undefined) return undefined;
  if (!RANGE.test(link) && !isStep(first, second, text)) return undefined;
  if (second.hasPence === false && EXTRA.test(text.slice(second.end))) return undefined;
  if (isNumberBefore(first, second, text)) return undefined;
  const [low, high] = scaleToThousands(first, second);
  if (isCounted(high, text.slice(high.end, high.end + 40))) return undefined;
  // Often only one end has a sign, k or period.
  if (![low, high].some((end) => isPay(end, text))) return undefined;
  if (isOtherMoney(first, text) || isOtherMoney(second, text)) return undefined;
  // "£2,500 a month rising to £30,000 a year" is no range.
  if (high.value > low.value * MOST_SPREAD) return undefined;
  if (low.value <= high.value) return { low, high };
  return areSwapped(low.value, high.value) && !link.includes('/') ? { low: high, high: low } : undefined;
}

/** Of two rates, the second is for other shifts or once one is qualified. */
function isStep(first: Amount, second: Amount, text: string): boolean {
  const [, shift] = STEP.exec(text.slice(first.end, second.start)) ?? ['', undefined];
  if (!STEP.test(text.slice(first.end, second.start))) return false;
  if (!first.currency || !second.currency || second.value < first.value) return false;
  if (second.value > first.value * MOST_STEP) return false;
  return shift !== undefined || AFTER_STEP.test(text.slice(second.end, second.end + 40));
}

function isNumber(amount: Amount, text: string): boolean {
  if (amount.currency || amount.thousands || amount.value >= 100 || !Number.isInteger(amount.value))
    return false;
  return NUMBERED.test(text.slice(Math.max(0, amount.start - 12), amount.start));
}

/** A small number before a sum is a grade, class or hours. */
function isNumberBefore(first: Amount, second: Amount, text: string): boolean {
  if (first.currency || !second.currency || first.thousands || first.value >= 100) return false;
  if (first.value < 4) return true;
  return (
    !/\.\d\d(?:\d\d)?$/.test(text.slice(first.start, first.end)) &&
    !BEFORE_RANGE.test(text.slice(0, first.start))
  );
}

/** In "30-45k" and "30-45,000" the thousands apply to both. */
function scaleToThousands(first: Amount, second: Amount): [Amount, Amount] {
  const widen = (amount: Amount, other: Amount): Amount => {
    const isShort = amount.value < 1_000 && !amount.thousands && !amount.hasPence;
    const isLong = other.thousands || (other.value >= LEAST_YEARLY && amount.value * 1_000 <= other.value);
    return isShort && isLong ? { ...amount, value: amount.value * 1_000 } : amount;
  };
  return [widen(first, second), widen(second, first)];
}

function isBesideWords({ low, high }: Span, text: string, before: RegExp, after: RegExp): boolean {
  const rest = text.slice(Math.max((high ?? low).end, low.end)).slice(0, 40);
  return (
    before.test(text.slice(Math.max(0, low.start - 40), low.start)) || after.test(rest.replace(ONLY_PER, ''))
  );
}

/** "£25,000 pro rata (£15,000 for three days)": a smaller sum alone in brackets is what is paid. */
function actualInBrackets(spans: readonly Span[], text: string): Span | undefined {
  const [full, ...others] = spans;
  return others.find(
    ({ low, high = low }) =>
      full !== undefined &&
      high.value < full.low.value &&
      /\bpro[- ]?rata\b[^£]*\($/.test(text.slice(full.low.end, low.start)) &&
      ALONE_IN_BRACKETS.test(text.slice(high.end, high.end + 60)),
  );
}

function isLabelled({ low }: Span, text: string): boolean {
  return LABEL.test(text.slice(Math.max(0, low.start - 40), low.start));
}

/** Adverts repeat pay: "25000 - 28000/annum, salary up to 28k". */
function isElsewhere({ low, high = low }: Span, other: Span): boolean {
  return high.value < other.low.value || low.value > (other.high ?? other.low).value;
}

/** Excludes hours, grades, leave and other money. */
function isPay(amount: Amount, text: string): boolean {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  if (!amount.currency && !isWrittenLikePay(amount, after) && !BARE.test(text)) return false;
  // "30 - 37 hours" are hours, but "£14 - 37 hours" is a wage.
  const counted = amount.currency ? after : after.replace(/^\s*[-–]\s*[\d.]+/, '');
  if (isSmallAside(amount, text)) return false;
  return !GRADE.test(before) && !isCounted(amount, counted) && !isOtherMoney(amount, text);
}

/** "37 hours", "12 staff"; but "£18.50 nights" is money. */
function isCounted({ currency }: Amount, after: string): boolean {
  return (currency ? MILLIONS : COUNTED).test(after);
}

function isSmallAside({ value, thousands }: Amount, text: string): boolean {
  if (value >= SMALL || thousands || text.length <= LONGEST_SUM_ALONE) return false;
  return !ABOUT_PAY.test(text) && readPeriod(text) === undefined;
}

/** Without a sign, it must look like a wage: 25,000, 25k, 7.50 per hour. */
function isWrittenLikePay(amount: Amount, after: string): boolean {
  if (amount.thousands) return true;
  if (amount.value >= SMALL && amount.value <= 500_000) return true;
  const [unit] = after
    .replace(/^\s*to (?:competitive|negotiable)/, '')
    .slice(0, 16)
    .split(/[£€$₹\d]/);
  return amount.value >= 4 && readPeriod(unit ?? '') !== undefined;
}

function isOtherMoney(amount: Amount, text: string): boolean {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  if (EARNED.test(after.replace(ONLY_PER, ''))) return true;
  // "£70,000 bonus, equity" lists extras; "£2,000 bonus" is a bonus.
  const isWage =
    amount.value >= LEAST_YEARLY || amount.thousands || readPeriod(after.slice(0, 14)) !== undefined;
  if (isWage) return ON_TOP_OF_WAGES.test(lastClause(before, CLAUSE_OR_DASH));
  return OTHER_MONEY.test(lastClause(before, CLAUSE_END)) || OTHER_MONEY.test(firstClause(after));
}

function lastClause(text: string, end: RegExp): string {
  return text.split(end).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(CLAUSE_END)[0]?.split(/\d/)[0] ?? '';
}
