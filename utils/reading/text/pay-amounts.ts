import { type Amount, readAmounts } from './amounts';
import { readPeriod } from './period';

/** Money that is not the salary, named before or after its figure. */
const OTHER_MONEY =
  /\b(?:ote|on[- ]target|bonus(?:es)?|commission|allowances?|sign(?:ing)?[- ]?on|golden hello|referral|refer a friend|weighting|tips|pension|budgets?|turnover|revenue|funding|raised|portfolio|worth|vouchers?|discounts?|expenses|relocation|mileage|overtime|training|fund|grants?|donat\w+|savings?|life (?:assurance|insurance)|million|billion)\b/;
/** What parts one statement about money from the next. */
const CLAUSE_END = /\+|\bplus\b|;|\(|\)|\.\s|\band (?=an?\b)|\bwith\b|\||,\s(?!\d)/;
const PERIOD_WORDS =
  '(?:per annum|p\\.?a\\.?|per hour|an hour|a year|per year|ph|per day|/ ?(?:hr|hour|yr|year|day))?';
const RANGE = new RegExp(
  `^\\s*${PERIOD_WORDS}\\s*(?:-|–|—|−|~|\\bto\\b|\\band\\b|\\bup to\\b|\\brising to\\b|\\bthrough to\\b|/)\\s*(?:up to|a maximum of)?\\s*$`,
);
const GRADE = /\b(?:band|grade|level|points?|scp|spine|scale|ref|section|tier|step|njc|aged?)[\s:.-]*$/;
const COUNTED =
  /^\s*(?:-\s*[\d.]+\s*)?(?:m|mn|bn|million|billion|hours?|hrs?|days?|weeks?|wks?|months?|years?|nights?|sessions?|people|staff|st|nd|rd|th)\b/;

/**
 * Finds the first pay in words about pay, in lower case.
 * @returns one amount, or two where they are the ends of one range.
 */
export function payIn(text: string): [Amount | undefined, Amount | undefined] {
  const amounts = readAmounts(text);
  for (const [at, first] of amounts.entries()) {
    const second = amounts[at + 1];
    if (second && RANGE.test(text.slice(first.end, second.start))) {
      const ends = widened(first, second);
      // The sign, the k or the period often stands at one end only.
      if (ends.some((end) => isPay(end, text)) && !isOtherMoney(first, text)) return ends;
    } else if (isPay(first, text)) return [first, undefined];
  }
  return [undefined, undefined];
}

/** In "30-45k" the k is for both. */
function widened(first: Amount, second: Amount): [Amount, Amount] {
  const one = first.thousands !== second.thousands;
  const widen = (amount: Amount): Amount =>
    one && !amount.thousands && amount.value < 1_000
      ? { ...amount, value: amount.value * 1000, hasPence: false }
      : amount;
  return [widen(first), widen(second)];
}

/** Numbers of other things (hours, grades, days of leave) and money of other kinds are left out. */
function isPay(amount: Amount, text: string): boolean {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  if (!amount.currency && !isWrittenLikePay(amount, after)) return false;
  return !GRADE.test(before) && !COUNTED.test(after) && !isOtherMoney(amount, text);
}

/** Without a sign, only a number of the size or form of a wage counts: 25,000, 25k, 7.50 per hour. */
function isWrittenLikePay(amount: Amount, after: string): boolean {
  if (amount.thousands) return true;
  if (amount.value >= 8_000 && amount.value <= 500_000) return true;
  return amount.value >= 4 && readPeriod(after.slice(0, 16)) !== undefined;
}

function isOtherMoney(amount: Amount, text: string): boolean {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  if (OTHER_MONEY.test(lastClause(before)) || /^\s*(?:ote\b|on[- ]target)/.test(after)) return true;
  // "£70,000 bonus, equity" and "£9 an hour, bonus" list what comes on top; "£2,000 bonus" is a bonus.
  if (amount.value >= 10_000 || readPeriod(after.slice(0, 14))) return false;
  return OTHER_MONEY.test(firstClause(after));
}

function lastClause(text: string): string {
  return text.split(CLAUSE_END).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(CLAUSE_END)[0]?.split(/\d/)[0] ?? '';
}
