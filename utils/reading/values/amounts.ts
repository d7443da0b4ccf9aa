import { readPeriod } from './period';

export interface Amount {
  /** In whole pence. */
  value: number;
  /** ISO 4217, if a sign or code is beside it. */
  currency?: string;
  hasPence: boolean;
  thousands: boolean;
  start: number;
  end: number;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  '£ GBP,gbp GBP,pounds GBP,€ EUR,eur EUR,euro EUR,euros EUR,$ USD,us$ USD,usd USD,chf CHF,a$ AUD,aud AUD,c$ CAD,ca$ CAD,cad CAD,nz$ NZD,nzd NZD,sek SEK,nok NOK,dkk DKK,pln PLN,inr INR,₹ INR,aed AED,sar SAR,qar QAR,sgd SGD,hkd HKD,zar ZAR'
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, -4), pair.slice(-3)]),
);
const KEYS = [...CURRENCIES.keys()];
const SIGNS = KEYS.filter((key) => /[^a-z]/.test(key)).map((sign) => sign.replace('$', '\\$'));
const CODES = KEYS.filter((key) => /^[a-z]{3}$/.test(key));
const BEFORE = [...SIGNS, ...CODES].join('|');
const AFTER = [...KEYS.filter((key) => /^[a-z]+$/.test(key)), '€'].join('|');
/** In lower case: optional sign or code, figure, optional k, optional code. */
const AMOUNT = new RegExp(
  `(?:(?:(?<![a-z\\d])|(?=[£€$₹]))(${BEFORE})\\s?|(?<![a-z\\d.,/])|(?<=(?:\\d{3}|\\dk|\\.\\d\\d)\\/))(\\d{1,3}(?:(?:, ?|[ .])\\d{3}(?!\\d))+|\\d{1,9})(\\.\\d{1,4})?(?:\\s?(k)(?![a-z\\d]))?(?:\\s?(${AFTER})(?![a-z]))?(?![\\d%]|\\.\\d)`,
  'g',
);
/** "12.514": thousands, or an hour's pay that was worked out. */
const DOTTED = /^\d\d?\.\d{3}$/;
const NEAR = 40;
const CURRENCY = new RegExp(`[£€$₹]|\\d\\s?k?\\s?(?:${AFTER})\\b|\\b(?:${CODES.join('|')})\\s?\\d`);

/** @returns all amounts; the caller decides which are money */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(AMOUNT)) {
    const [all, before, whole = '', fraction, thousands, after] = match;
    const sign = before ?? after;
    const currency = sign === undefined ? undefined : CURRENCIES.get(sign);
    const [start, end] = [match.index, match.index + all.length];
    const isHourly = DOTTED.test(whole) && isForAnHour(lower, start, end);
    const figure = isHourly ? whole : whole.replace(/[, .]/g, '') + (fraction ?? '');
    amounts.push({
      value: toPence(Number(figure) * (thousands ? 1_000 : 1)),
      ...(currency === undefined ? {} : { currency }),
      hasPence: isHourly || (fraction !== undefined && !thousands && Number(fraction) !== 0),
      thousands: thousands !== undefined,
      start,
      end,
    });
  }
  return amounts;
}

/** @returns pounds, rounded to the nearest penny */
export function toPence(pounds: number): number {
  return Math.round(pounds * 100) / 100;
}

/** Slightly swapped ends of a range are a typo; ends far apart are no range. */
export function areSwapped(low: number, high: number): boolean {
  return low > high && high * 1.5 >= low;
}

function isForAnHour(lower: string, start: number, end: number): boolean {
  const period =
    readPeriod(lower.slice(end, end + NEAR)) ?? readPeriod(lower.slice(Math.max(0, start - NEAR), start));
  return period === 'hourly';
}

/** A cheap test before `readAmounts`. @param lower lower case */
export function hasCurrency(lower: string): boolean {
  return CURRENCY.test(lower);
}
