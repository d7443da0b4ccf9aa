import type { Block } from '../../outline/types';
import { hasCurrency } from '../../text/amounts';
import { readSalary, type Salary } from '../../text/salary';
import type { Fact } from './facts';

const ABOUT_PAY =
  /\b(?:salary|salaries|pay|paid|pays|paying|wages?|remuneration|compensation|earn(?:ing)?|per annum|p\.?a\.?|per hour|an hour|per day|a day|per week|a year|per year|pro[- ]?rata|hourly|rate)\b/;
/** Other money that adverts speak of in whole sentences. */
const ABOUT_OTHER_MONEY =
  /\b(?:budgets?|turnover|revenue|raised|funding|series [a-d]\b|portfolio|contracts? worth|projects?|sales of|assets|invest\w*|sick pay|maternity pay|holiday pay|bonus(?:es)?|commission|referral|allowance|discount|vouchers?|pension|insurance|up to £[\d,]+ (?:towards|for|in))\b/;
const LONGEST_CHIP = 60;

/**
 * Finds the pay that the page states: beside a label, else as a line of its own under the title, else in a
 * sentence that is clearly about pay. Where sentences disagree nothing is taken.
 */
export function findPay(
  facts: readonly Fact[],
  lines: readonly Block[],
  body: readonly Block[],
): Salary | undefined {
  const labelled = facts.filter(({ id }) => id === 'salary').map(({ value }) => readSalary(value));
  const stated =
    labelled.find(hasFigure) ?? chip(lines) ?? onlyOne(sentences(body)) ?? labelled.find(Boolean);
  return stated;
}

function hasFigure(salary: Salary | undefined): salary is Salary {
  return salary?.low !== undefined || salary?.high !== undefined;
}

/** "£28,000 – £32,000" alone on a line needs no label: nothing else is written so. */
function chip(lines: readonly Block[]): Salary | undefined {
  return lines
    .filter(
      ({ lower }) => lower.length <= LONGEST_CHIP && hasCurrency(lower) && !ABOUT_OTHER_MONEY.test(lower),
    )
    .map(({ text }) => readSalary(text))
    .find(
      (salary) =>
        hasFigure(salary) && (salary.period !== undefined || (salary.low ?? salary.high ?? 0) >= 10_000),
    );
}

function sentences(body: readonly Block[]): readonly Salary[] {
  return body
    .filter(({ lower }) => hasCurrency(lower))
    .flatMap(({ text }) => text.split(/(?<=[.!?;])\s+(?=[A-Z])/))
    .filter((sentence) => sentence.length < 400 && isAboutPay(sentence.toLowerCase()))
    .map(readSalary)
    .filter(hasFigure);
}

function isAboutPay(lower: string): boolean {
  return hasCurrency(lower) && ABOUT_PAY.test(lower) && !ABOUT_OTHER_MONEY.test(lower);
}

function onlyOne(salaries: readonly Salary[]): Salary | undefined {
  const [first, ...others] = salaries;
  return others.every((other) => other.low === first?.low && other.high === first?.high) ? first : undefined;
}
