import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, dateLike } from '@/tests/support/words';
import { isIsoDate } from '@/utils/advert/dates';
import { readValidThrough } from '../layers/job-posting/valid-through';
import { readClosingDate } from './closing-date';
import { readDate } from './date';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.oneof({ weight: 4, arbitrary: dateLike }, anyText);

describe('readDate', () => {
  testProperty(
    'is one of the calendar',
    1_000,
    fc.property(words, (text) => {
      const date = readDate(text);
      if (date !== undefined) expect(isIsoDate(date), date).toBe(true);
    }),
  );

  testProperty(
    'is read from what the browser writes for Britain',
    200,
    fc.property(day, fc.constantFrom('long', 'short', '2-digit', 'numeric'), (date, month) => {
      const written = new Date(date).toLocaleDateString('en-GB', {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      });
      expect(readDate(written)).toBe(date);
      expect(readDate(date)).toBe(date);
    }),
  );
});

describe('readValidThrough', () => {
  testProperty(
    'is a day of the calendar',
    1_000,
    fc.property(words, (text) => {
      const date = readValidThrough(text);
      if (date !== undefined) expect(isIsoDate(date), date).toBe(true);
    }),
  );

  testProperty(
    'as a moment is a day at most one away from the printed one',
    300,
    fc.property(
      // Later ones stand for "never".
      day.filter((date) => date < '2050'),
      fc.nat(23),
      fc.nat(59),
      fc.constantFrom('Z', '+01:00', '-0500', '+1400', ''),
      (date, hour, minute, zone) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
        const read = readValidThrough(`${date}T${time}:00${zone}`);
        expect(isIsoDate(read ?? ''), read).toBe(true);
        expect(Math.abs(Date.parse(read ?? '') - Date.parse(date))).toBeLessThanOrEqual(86_400_000);
      },
    ),
  );
});

describe('readClosingDate', () => {
  testProperty(
    'is one of the calendar',
    1_500,
    fc.property(words, day, (text, today) => {
      const closing = readClosingDate(text, today);
      if (closing) expect(isIsoDate(closing.date), closing.date).toBe(true);
    }),
  );

  testProperty(
    'is read beside its label, with the right weekday beside it',
    200,
    fc.property(day, (date) => {
      const written = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
      expect(readClosingDate(`Closing date: ${written}`, date)).toEqual({ date, weekdayDiffers: false });
    }),
  );

  testProperty(
    'without a year is not over',
    200,
    // Dates from 2100 on are not read.
    fc.property(
      day,
      day.filter((today) => today < '2099'),
      (date, today) => {
        const written = new Date(date).toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        });
        const closing = readClosingDate(`Closing date: ${written}`, today);
        if (closing) expect(closing.date >= today).toBe(true);
        if (!date.endsWith('02-29')) expect(closing?.date.slice(4)).toBe(date.slice(4));
      },
    ),
  );
});

const WORDS = [
  '1',
  '1/',
  '30 november ',
  'closing date ',
  'until ',
  ' - ',
  '  ',
  'the ',
  '2026-',
  'september',
  'T',
  '1:',
];
testLongTexts('readDate', WORDS, readDate);
testLongTexts('readValidThrough', WORDS, readValidThrough);
testLongTexts('readClosingDate', WORDS, (text) => readClosingDate(text, '2026-11-23'));
