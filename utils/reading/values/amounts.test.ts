import { describe, expect, it } from 'vitest';
import { hasCurrency, readAmounts } from './amounts';

const CODES = 'GBP,EUR,USD,CHF,AUD,CAD,NZD,SEK,NOK,DKK,PLN,INR,AED,SAR,QAR,SGD,HKD,ZAR'.split(',');
const SIGNS: readonly (readonly [string, string])[] = [
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['₹', 'INR'],
];
const WORDS: readonly (readonly [string, string])[] = [
  ['pounds', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
];

describe('readAmounts', () => {
  it.each([
    ...CODES.flatMap((code) => [
      [`${code} 50,000`, code],
      [`${code}50,000`, code],
      [`50,000 ${code}`, code],
      [`50,000${code}`, code],
    ]),
    ...SIGNS.map(([sign, code]) => [`${sign}50,000`, code]),
    ...WORDS.map(([word, code]) => [`50,000 ${word}`, code]),
    ['50,000 €', 'EUR'],
  ])('read the currency of %s', (text, currency) => {
    expect(readAmounts(text)).toMatchObject([{ value: 50_000, currency }]);
    expect(hasCurrency((text ?? '').toLowerCase())).toBe(true);
  });

  it.each(['50,000', '37 hours', 'dinner 12', '12 sekunden', 'padded 40'])('see none in %s', (text) => {
    expect(readAmounts(text).every(({ currency }) => !currency)).toBe(true);
    expect(hasCurrency(text.toLowerCase())).toBe(false);
  });
});
