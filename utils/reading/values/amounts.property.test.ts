import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, salaryLike } from '@/tests/support/words';
import { hasCurrency, readAmounts } from './amounts';

describe('readAmounts', () => {
  testProperty(
    'stand in the text, in order, and are whole pence',
    400,
    fc.property(fc.oneof(salaryLike, anyText), (text) => {
      let last = 0;
      for (const { value, start, end, currency } of readAmounts(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.toLowerCase().slice(start, end)).toMatch(/\d/);
        expect(Number.isFinite(value) && value >= 0).toBe(true);
        expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(0.001);
        expect(currency ?? 'GBP').toMatch(/^[A-Z]{3}$/);
        last = end;
      }
    }),
  );
});

const WORDS = ['£', '1', '1,000', '1, ', '999 999 ', '£1.50k ', 'us$', ' eur', '12.5%'];
testLongTexts('readAmounts', WORDS, readAmounts);
testLongTexts('hasCurrency', WORDS, hasCurrency);
