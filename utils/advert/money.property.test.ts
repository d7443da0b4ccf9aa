import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, salaryLike } from '@/tests/support/words';
import { formatMoney, parseMoney } from './money';

describe('money', () => {
  testProperty(
    'that was read is a positive sum of whole pence, which is read again as it is shown',
    600,
    fc.property(fc.oneof({ weight: 4, arbitrary: salaryLike }, anyText), (text) => {
      const amount = parseMoney(text);
      if (amount === undefined) return;
      expect(amount).toBeGreaterThan(0);
      expect(amount).toBeLessThanOrEqual(1e9);
      expect(parseMoney(formatMoney(amount))).toBe(amount);
    }),
  );

  testProperty(
    'of any size is the same after it was shown',
    600,
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (pence) => {
      const shown = formatMoney(pence / 100);
      expect(parseMoney(shown)).toBe(pence / 100);
      expect(parseMoney(` £${shown} `)).toBe(pence / 100);
      const thousands = pence % 100_000;
      if (thousands > 0) expect(parseMoney(`${(thousands / 100).toFixed(2)}k`)).toBe(thousands * 10);
    }),
  );
});

testLongTexts('money', ['1', '1,', '000 ', ' ', '.', '£', 'k'], parseMoney);
