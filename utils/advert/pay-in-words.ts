import { salary } from '@/utils/copy/en-GB/advert';
import { upTo } from '@/utils/copy/en-GB/rows';
import type { FormValues } from './fields';
import { formatMoney, parseMoney } from './money';

/**
 * The pay's figures in words: as the recruiter has them, and in whole pounds, to which the board rounds them for job
 * seekers (board specification, salary).
 */
export function payInWords(values: FormValues): { exact: string; rounded: string } {
  const low = (values.salary_low ?? '').trim();
  const high = (values.salary_high ?? '').trim();
  const given = [low, high].filter(Boolean);
  const period = values.salary_period;
  const words = (inWords: (amount: string) => string) => {
    const pay = salary([...new Set(given.map(inWords))], period);
    return low || given.length === 0 ? pay : upTo(pay);
  };
  return { exact: words(inPounds), rounded: words(inWholePounds) };
}

function inPounds(text: string): string {
  const amount = parseMoney(text);
  return amount === undefined ? text : `£${formatMoney(amount)}`;
}

function inWholePounds(text: string): string {
  const amount = parseMoney(text);
  return amount === undefined ? text : `£${formatMoney(Math.round(amount))}`;
}
