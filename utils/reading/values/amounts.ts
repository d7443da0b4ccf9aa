export interface Amount {
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
  `(?:(?:(?<![a-z\\d])|(?=[£€$₹]))(${BEFORE})\\s?|(?<![a-z\\d.,/])|(?<=(?:\\d{3}|\\dk|\\.\\d\\d)\\/))(\\d{1,3}(?:(?:, ?|[ .])\\d{3}(?!\\d))+|\\d{1,9})(\\.\\d{1,2})?(?:\\s?(k)(?![a-z\\d]))?(?:\\s?(${AFTER})(?![a-z]))?(?![\\d%])`,
  'g',
);
const CURRENCY = new RegExp(`[£€$₹]|\\d\\s?k?\\s?(?:${AFTER})\\b|\\b(?:${CODES.join('|')})\\s?\\d`);

/** @returns all amounts; the caller decides which are money */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.toLowerCase().matchAll(AMOUNT)) {
    const [all, before, whole = '', fraction, thousands, after] = match;
    const sign = before ?? after;
    const currency = sign === undefined ? undefined : CURRENCIES.get(sign);
    amounts.push({
      // 16.1 * 1000 is slightly more than 16,100.
      value:
        Math.round(Number(whole.replace(/[, .]/g, '') + (fraction ?? '')) * (thousands ? 100_000 : 100)) /
        100,
      ...(currency === undefined ? {} : { currency }),
      hasPence: fraction !== undefined && !thousands && Number(fraction) !== 0,
      thousands: thousands !== undefined,
      start: match.index,
      end: match.index + all.length,
    });
  }
  return amounts;
}

/** A cheap test before `readAmounts`. @param lower lower case */
export function hasCurrency(lower: string): boolean {
  return CURRENCY.test(lower);
}
