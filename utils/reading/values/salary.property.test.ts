import fc from 'fast-check';
import {
  assert,
  enums,
  integer,
  max,
  min,
  number,
  object,
  optional,
  pattern,
  size,
  string,
  union,
} from 'superstruct';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, salaryLike } from '@/tests/support/words';
import { SALARY_PERIODS } from '@/utils/advert/field-list';
import { fitsPeriod, readPeriod, readUnit } from './period';
import { readSalary } from './salary';
import { formatSalary, needsSalaryText } from './salary-text';

const figure = max(min(union([integer(), number()]), 1), 10_000_000);
const salarySchema = object({
  low: optional(figure),
  high: optional(figure),
  currency: optional(pattern(string(), /^[A-Z]{3}$/)),
  period: optional(enums(SALARY_PERIODS)),
  text: optional(size(string(), 1, 255)),
});

describe('readSalary', () => {
  testProperty(
    'has its shape, low before high, a period that fits, and says something',
    1_500,
    fc.property(fc.oneof({ weight: 4, arbitrary: salaryLike }, anyText), (words) => {
      const salary = readSalary(words);
      if (!salary) return;
      assert(salary, salarySchema);
      const { low, high, period, text } = salary;
      expect(low ?? high ?? text).toBeDefined();
      expect(low ?? 0).toBeLessThanOrEqual(high ?? low ?? 0);
      for (const value of [low, high]) {
        if (value !== undefined && period) expect(fitsPeriod(value, period)).toBe(true);
      }
    }),
  );

  const value = fc
    .double({ min: 1, max: 9_999_999, noNaN: true })
    .map((pounds) => Math.round(pounds * 100) / 100);
  testProperty(
    'written as the reader writes it is read as the same figures',
    400,
    fc.property(
      fc.constantFrom('GBP', 'EUR', 'USD'),
      fc.integer({ min: 8_000, max: 60_000 }),
      fc.integer({ min: 0, max: 60_000 }),
      fc.nat(99),
      (currency, low, more, pence) => {
        const figures = {
          low: low + 0.01 + (pence % 99) / 100,
          high: low + more + 1.5,
          currency,
          period: 'yearly' as const,
        };
        const ends = { low: Math.round(figures.low * 100) / 100, high: figures.high };
        const words = formatSalary({ ...figures, ...ends });
        expect(readSalary(words ?? '')).toMatchObject({ ...ends, currency, period: 'yearly' });
      },
    ),
  );

  testProperty(
    'is put into words for any figures',
    300,
    fc.property(
      value,
      value,
      fc.constantFrom(undefined, ...SALARY_PERIODS),
      fc.constantFrom('GBP', 'CHF'),
      (low, high, period, currency) => {
        const words = formatSalary({ low, high, currency, ...(period ? { period } : {}) });
        if (words !== undefined) expect(words.trim()).not.toBe('');
        expect(words === undefined).toBe(currency === 'GBP' && [low, high].every(Number.isInteger));
      },
    ),
  );
});

describe('readPeriod', () => {
  testProperty(
    'is one of the board’s, and one that fits the amount',
    500,
    fc.property(
      fc.oneof(salaryLike, anyText),
      fc.option(fc.nat(100_000), { nil: undefined }),
      (words, amount) => {
        const period = readPeriod(words, amount);
        expect([undefined, ...SALARY_PERIODS]).toContain(period);
        if (period && amount !== undefined) expect(fitsPeriod(amount, period)).toBe(true);
        expect([undefined, ...SALARY_PERIODS]).toContain(readUnit(words));
      },
    ),
  );
});

const WORDS = [
  '£',
  '£1 ',
  '30k ',
  '1-',
  ' to ',
  'per ',
  'p.',
  '37 hours ',
  'up to ',
  'salary ',
  '  ',
  'annual ',
];
testLongTexts('readSalary', WORDS, readSalary);
testLongTexts('readPeriod', WORDS, readPeriod);
testLongTexts('readUnit', WORDS, readUnit);
testLongTexts('needsSalaryText', WORDS, needsSalaryText);
