import { type Fact, labelOf } from '../../advert-parts/fact';
import { linesOf } from '../../outline/lines';
import type { Block } from '../../outline/types';
import { type LocatedValue, NOT_SHORTENED, type Passage } from '../../quote';
import { hasCurrency } from '../../values/amounts';
import { fitsPeriod, LEAST_YEARLY, readPeriod } from '../../values/period';
import { readSalary, type Salary } from '../../values/salary';
import { withoutJob } from '../text/contact-purpose';
import { BETWEEN_FACTS } from './advert-text';

const ABOUT_PAY =
  /\b(?:salary|salaries|range for (?:this|the)|pay|paid|pays|paying|wages?|re(?:mun|num)eration|compensation|fee (?:for|of|is)|earn(?:ing)?|per annum|p\.?a\.?|per hour|an hour|per day|a day|per week|a year|per year|pro[- ]?rata|hourly|rate|basic|(?:start(?:s|ing)?|begin) (?:(?:people|you|everyone|everybody|new staff) )?(?:on|at|from))\b|^(?:from |up to |circa )?£ ?[\d,.]+k? ?(?:(?:per|an?|each) (?:shift|day|week|month|year|hour)|p\.?c\.?m|p[./]?[ahdw])\b|\d ?(?:p[./]?[ah]\b|\/ ?(?:hours?|hr|h|day|week|shift))\b|£ ?\d\d(?:,\d{3}|k)?\s?(?:-|–|to)\s?£? ?\d\d(?:,\d{3}|k)|^(?:from |up to |circa |c\.? ?|around )?£ ?\d\d(?:,\d{3}|k)\b|^(?:grade|scale|band|njc|scp|spine|level)\b[^£.]{0,40}£ ?\d\d(?:,\d{3}|k)\b|^[^£.:]{3,80}\s[-–—|]\s?(?:from |up to |circa |c\.? ?)?£ ?\d\d(?:[-–]\d\d)?(?:,\d{3}|k)\b/;
const ABOUT_OTHER_MONEY =
  /\b(?:pay(?:s|ing)? us|budgets?|turnover|spen[dt]|revenue|rais(?:e[sd]?|ing)|br(?:ing|ought)s? in|donors?|generates|lends|sells|funding|series [a-d]\b|portfolio|contracts? worth|(?<!\bfee for (?:the|this) (?:whole |entire )?)projects?|sales of|assets|invest\w*\b[^.;£]{0,30}£|sick pay|maternity pay|holiday pay|bonus(?:es)?|commission|referral|hire of|hall hire|to hire|costs?|allowance|discount|vouchers?|(?:tips|tronc)\b[^.;£]{0,60}£|rent|room|lodgings?|parking|pension|insurance|up to £[\d,]+ (?:towards|for(?! (?:the right|an? (?:experienced|strong|exceptional)|someone|somebody|experience)\b)|in))\b|£[\d,.]+(?: (?:an?|per) \w+)? towards\b/;
/** "The salary is £28,000, with a pension and a discount". */
const PAY_FIRST =
  /\b(?:salary|range for (?:this|the)|fee for (?:the|this) (?:whole |entire )?(?:project|commission|contract|work|role|post|job)|basic|rate of pay|(?:pay|day|daily|hourly|shift|night) rate|wages?|pays?|paid|earn|remuneration)\b[^.;£]{0,40}£|(?:^|[·•|] )(?:from |up to |circa )?£ ?\d\d(?:,\d{3}(?:\.\d\d)?|k)(?: ?(?:-|–|to) ?£? ?\d\d(?:,\d{3}(?:\.\d\d)?|k))?(?: (?:per annum|p\.?a\b|an? year|per year|basic|base)|,? ?\(?(?:\+|plus\b|with\b|and\b))|£ ?\d[\d.]* ?(?:(?:per |an |\/ ?)(?:hour|hr)|p[./]?h)\b|£ ?\d\d(?:,\d{3}|k) ?(?:(?:per |a )(?:annum|year)|p[./]?a)\b|^£ ?[2-9]\d\d(?:\.\d\d)? (?:a|per) week\b(?! (?:towards|for|allowance|bonus|rent))/;
/** "£26,000 p.a. pro rata" is one sentence. */
const SENTENCE_END = new RegExp(`(?<=[.!?;])${NOT_SHORTENED}\\s+(?=[A-Z£])`);
/** What a visa asks for, paid later, to others ("Most salaries start at £25,000"), or besides ("paid at £350 a week on top", "on call, at £90 a week"). */
const OTHER_PAY =
  /^after (?:\d+|an?|one|two|three|six|twelve|thirteen|eighteen) (?:weeks?|months?|years?)\b|\b(?:most|all|typical|average|[a-z]+s['’]) (?:of our )?salaries\b|\bsalaries (?:here )?run\b|\b(?:nobody|no[ -]one)\b[^.;]{0,30}\bearns less\b|^[^£]*£ ?[\d,.]+(?: (?:an?|per|each) \w+)? on top\b|^[^£]*\bon[ -]call\b[^£]*£ ?\d{1,3}\b(?! (?:an|per) h|[,.]\d|p)|\b(?:visas?|sponsorship|thresholds?)\b/;
const AFTER_LABEL =
  /^(?:salary|pay|wages?|remuneration|basic)\b[^.;£\d]{0,20}£(?![^.;]*\b(?:pro[- ]?rata|fte)\b)/;
const SUM_ALONE = /£ ?\d[\d.,]* ?(?:(?:per |an? |\/ ?)(?:hour|hr|shift|day|night)|p[./]?h)$/;
/** When one works, and nothing else: "Sundays and bank holidays:". */
const ONLY_SHIFT =
  /^(?=.*(?:day|night|evening|morning|weekend|\b(?:sat|sun|mon)\b))(?:(?:[&/]|(?:the|our|on|for|and|to|rates?|shifts?|work|hours|days?|nights?|evenings?|mornings?|weekends?|bank|public|mon|tues?|wed|thu|fri|sat|sun|[a-z]+days?)\b)[\s:–—-]*)+$/;
const WITH_HOURS = /\d ?(?:hours|hrs)\b/;
const LONGEST_CHIP = 60;
const MOST_CHIPS = 3;

/**
 * Finds pay beside a label, else on a line below the title, else in a sentence. @returns undefined if sentences
 * disagree
 * @param headed the lines with the heading above them
 * @param job its name: what a Project Manager earns is no project's money
 */
export function findPay(
  facts: readonly Fact[],
  lines: readonly Block[],
  body: readonly Block[],
  headed: readonly Block[],
  job: string,
): LocatedValue<Salary> | undefined {
  const labelled = facts
    .filter(({ id }) => id === 'salary')
    .flatMap((fact) => locateSalary(fact.value, fact).map((found) => withPeriod(found, labelOf(fact))));
  const pay = fromTwoRows(facts) ?? labelled.find(isInFigures);
  return (
    (pay && periodFromOther(pay, labelled)) ??
    payAfterLabel(body, job) ??
    payOnLine(lines, job) ??
    payByShift(body) ??
    payInSentences(body, job) ??
    payInSentences(headed, job) ??
    labelled[0]
  );
}

/** "Salary from: £12.85" above "Salary to: £13.05 per hour"; "Top of scale" above "Starting salary". */
function fromTwoRows(facts: readonly Fact[]): LocatedValue<Salary> | undefined {
  const salaries = facts.filter(({ id }) => id === 'salary');
  const rowOf = (label: RegExp) => {
    const fact = salaries.find((one) => label.test(labelOf(one).toLowerCase()));
    return fact && locateSalary(fact.value, fact)[0];
  };
  const [from, to] = [
    rowOf(/\b(?:from|min(?:imum)?)\W*$|^(?:min|start)/),
    rowOf(/\b(?:to|max(?:imum)?)\W*$|^(?:max|top)/),
  ];
  const [low, high] = [from?.value.low, to?.value.high];
  if (!from || !to || low === undefined || high === undefined || low > high) return undefined;
  const period = from.value.period ?? to.value.period;
  return { ...from, value: { ...from.value, low, high, ...(period ? { period } : {}) } };
}

/** "Base rate: £12.78" above "With shift premium: £15.34 per hour". */
function periodFromOther(
  pay: LocatedValue<Salary>,
  labelled: readonly LocatedValue<Salary>[],
): LocatedValue<Salary> {
  const { low, high = low, period } = pay.value;
  const stated = labelled.find((other) => other.value.period !== undefined)?.value.period;
  return period || !stated || high === undefined || !fitsPeriod(high, stated)
    ? pay
    : { ...pay, value: { ...pay.value, period: stated } };
}

function locateSalary(words: string, from: Passage): readonly LocatedValue<Salary>[] {
  const value = readSalary(words);
  return value ? [{ ...from, value }] : [];
}

/** "Hourly rate: £13.20". */
function withPeriod(found: LocatedValue<Salary>, label: string): LocatedValue<Salary> {
  const { low, high, period } = found.value;
  const stated = period ?? readPeriod(label, low ?? high);
  return stated === undefined || (low ?? high) === undefined
    ? found
    : { ...found, value: { ...found.value, period: stated } };
}

function isInFigures({ value }: LocatedValue<Salary>): boolean {
  return value.low !== undefined || value.high !== undefined;
}

/** "£28,000 – £32,000" on its own line can only be pay; below "£24,570", "£12,285 - 17.5 hours" is what is paid. */
function payOnLine(lines: readonly Block[], job: string): LocatedValue<Salary> | undefined {
  const found = lines
    .filter(
      ({ lower, pieces }) =>
        lower.length <=
          (pieces.length > 1 || BETWEEN_FACTS.test(lower) ? MOST_CHIPS * LONGEST_CHIP : LONGEST_CHIP) &&
        mayHoldPay(lower) &&
        !isAboutOtherMoney(withoutJob(lower, job)),
    )
    .flatMap((block) =>
      styledParts(block).flatMap((words) => locateSalary(words, { blocks: [block], phrase: words })),
    )
    .filter(isLikely);
  return paidForHours(found) ?? found[0];
}

/** The second of two neighbours, which is less and names its hours. */
function paidForHours([full, part]: readonly LocatedValue<Salary>[]): LocatedValue<Salary> | undefined {
  const [low = 0, high = low] = [full?.value.low, part?.value.high];
  const [at, next] = [full?.blocks[0]?.index, part?.blocks[0]?.index];
  const isNeighbour = at !== undefined && next === at + 1;
  return isNeighbour && high < low && WITH_HOURS.test(part?.phrase ?? '') ? part : undefined;
}

/** Splits lines that only styling separates: "Closing on 12/12/2026", "£37,041", "Permanent". */
function styledParts({ text, pieces }: Block): readonly string[] {
  const parts = pieces.flatMap((piece) => (piece === 'br' ? [] : [piece.text.trim()])).filter(Boolean);
  return parts.length > 1 ? parts : text.split(BETWEEN_FACTS);
}

/** "Salary from £30,000" is the advert's own, where a board's estimate may stand above it. */
function payAfterLabel(body: readonly Block[], job: string): LocatedValue<Salary> | undefined {
  return onlyOne(sentences(body, job).filter(({ phrase }) => AFTER_LABEL.test(phrase?.toLowerCase() ?? '')));
}

/** "Day shifts" beside "£13.40 per hour", "Nights: £14.10 per hour": from the least to the most. */
function payByShift(body: readonly Block[]): LocatedValue<Salary> | undefined {
  const found = body.flatMap((block, at): LocatedValue<Salary>[] => {
    const [sum = ''] = SUM_ALONE.exec(block.text) ?? [];
    const label = block.text.slice(0, block.text.length - sum.length) || (body[at - 1]?.text ?? '');
    return sum && ONLY_SHIFT.test(label.toLowerCase()) ? [...locateSalary(sum, { blocks: [block] })] : [];
  });
  const rates = found.flatMap(({ value }) => (value.low === undefined ? [] : [value.low]));
  const [first, ...others] = found;
  const areAlike = others.every(({ value }) => value.period === first?.value.period);
  if (!first?.value.period || rates.length < 2 || !areAlike) return undefined;
  const { text: _text, ...value } = first.value;
  return {
    value: { ...value, low: Math.min(...rates), high: Math.max(...rates) },
    blocks: found.flatMap(({ blocks }) => blocks),
  };
}

function payInSentences(body: readonly Block[], job: string): LocatedValue<Salary> | undefined {
  const all = sentences(body, job);
  const first = all.filter(({ phrase: words }) => PAY_FIRST.test(words?.toLowerCase() ?? ''));
  return paidForHours(all) ?? onlyOne(first.length > 0 ? first : all);
}

function sentences(body: readonly Block[], job: string): readonly LocatedValue<Salary>[] {
  return body
    .filter(({ lower }) => mayHoldPay(lower))
    .flatMap((block) =>
      linesOf(block)
        .flatMap((line) => line.split(SENTENCE_END))
        .filter((sentence) => sentence.length < 400 && isAboutPay(sentence.toLowerCase(), job))
        .flatMap((words) => {
          const value = readSalary(fromFirstSum(words), fromClause(words, block.level > 0));
          return value ? [{ value, blocks: [block], phrase: words }] : [];
        }),
    )
    .filter(isLikely);
}

const SUM = /[£€$]/;
const CLAUSE_START = /[,;:]\s+|\s[–—-]\s|\(/;

/** "£13.20 an hour, plus tips" of "For 20 hours a week, £13.20 an hour, plus tips", or of a heading. */
function fromClause(sentence: string, isHeading: boolean): string {
  const before = sentence.slice(0, Math.max(0, sentence.search(SUM)));
  if (!isHeading && !/\d/.test(before)) return sentence;
  const clause = before.split(CLAUSE_START).at(-1) ?? '';
  const start = before.length - clause.length;
  const words = sentence.slice(start);
  return before[start - 1] === '(' ? words.replace(')', '') : words;
}

/** Drops other numbers: "60 people … are paid £30,000". */
function fromFirstSum(sentence: string): string {
  const at = sentence.search(SUM);
  return at < 0 ? sentence : sentence.slice(0, at).replace(/^.*\d/, '') + sentence.slice(at);
}

/** A small sum without a period is no job's pay. */
function isLikely(located: LocatedValue<Salary>): boolean {
  const { low, high, period } = located.value;
  return isInFigures(located) && (period !== undefined || (low ?? high ?? 0) >= LEAST_YEARLY);
}

/** "20,470 - 26,491 per annum" needs no sign, nor does "30,426 per year" on a line of its own. */
const YEARLY_WITHOUT_SIGN =
  /(?:\d,\d{3}(?:\.\d\d?)?\s?(?:-|–|to)\s?|^)\d\d,\d{3}(?:\.\d\d?)? (?:p\.?a\b|(?:per|a) (?:annum|year)\b)(?! [a-z])/;

function mayHoldPay(lower: string): boolean {
  return hasCurrency(lower) || YEARLY_WITHOUT_SIGN.test(lower);
}

function isAboutPay(lower: string, job: string): boolean {
  return (
    mayHoldPay(lower) &&
    ABOUT_PAY.test(lower) &&
    !OTHER_PAY.test(lower) &&
    !isAboutOtherMoney(withoutJob(lower, job))
  );
}

/** "A bonus of £500", but not "£39,000 a year and a bonus". */
function isAboutOtherMoney(lower: string): boolean {
  if (!ABOUT_OTHER_MONEY.test(lower)) return false;
  const [pay] = PAY_FIRST.exec(lower) ?? [];
  return pay === undefined || ABOUT_OTHER_MONEY.test(lower.slice(0, lower.indexOf(pay) + pay.length));
}

function onlyOne(salaries: readonly LocatedValue<Salary>[]): LocatedValue<Salary> | undefined {
  const [first, ...others] = salaries;
  return others.every(({ value }) => value.low === first?.value.low && value.high === first?.value.high)
    ? first
    : undefined;
}
