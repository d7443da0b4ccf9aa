import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, dateLike } from '@/tests/support/words';
import { addDays, formatDate, isIsoDate, todayInLondon } from './dates';
import { parseTypedDate } from './typed-date';

const range = { min: new Date('2000-01-01'), max: new Date('2098-12-31'), noInvalidDate: true };
const day = fc.date(range).map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  testProperty(
    'are ISO in London at any moment, and a day further after a day',
    200,
    fc.property(fc.date(range), (now) => {
      const today = todayInLondon(now);
      expect(isIsoDate(today)).toBe(true);
      expect(addDays(addDays(today, 1), -1)).toBe(today);
      expect(addDays(today, 1) > today).toBe(true);
      expect(formatDate(today, today)).toMatch(/^[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+$/);
    }),
  );

  testProperty(
    'are those that the calendar writes back',
    600,
    fc.property(fc.oneof(dateLike, anyText, day), (text) => {
      const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number) ?? [];
      const [year = 0, month = 0, date = 0] = parts;
      const length =
        month === 2
          ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
            ? 29
            : 28
          : [4, 6, 9, 11].includes(month)
            ? 30
            : 31;
      expect(isIsoDate(text)).toBe(month >= 1 && month <= 12 && date >= 1 && date <= length);
    }),
  );
});

describe('a typed date', () => {
  testProperty(
    'is a day of the calendar, whatever is typed',
    600,
    fc.property(fc.oneof({ weight: 4, arbitrary: dateLike }, anyText), day, (text, today) => {
      const date = parseTypedDate(text, today);
      if (date !== undefined) expect(isIsoDate(date), date).toBe(true);
    }),
  );

  testProperty(
    'is read as Britons write it',
    200,
    fc.property(day, fc.constantFrom('long', 'short', '2-digit'), (date, month) => {
      const written = new Date(date).toLocaleDateString('en-GB', {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      });
      expect(parseTypedDate(written, '2026-11-23')).toBe(date);
    }),
  );
});

testLongTexts('an ISO date', ['2', '-', '2026-01-01'], isIsoDate);
