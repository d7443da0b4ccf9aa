import { describe, expect, it } from 'vitest';
import { readPeriod, readUnit, type SalaryPeriod } from './period';

describe('readPeriod', () => {
  it.each<[string, SalaryPeriod | undefined]>([
    ['per annum', 'yearly'],
    ['p.a.', 'yearly'],
    ['pa', 'yearly'],
    ['/year', 'yearly'],
    ['pcm', 'monthly'],
    ['a month', 'monthly'],
    ['pw', 'weekly'],
    ['per day', 'daily'],
    ['p/h', 'hourly'],
    ['ph', 'hourly'],
    ['an hour', 'hourly'],
    ['for 37 hours per week', undefined],
    ['per hour, 37 hours per week', 'hourly'],
    ['hours: 37.5 per week', undefined],
    ['daily rate', 'daily'],
    ['p.h.', 'hourly'],
    ['£12.80 yr awr', 'hourly'],
    ['£25,000 y flwyddyn', 'yearly'],
    ['£14 san uair', 'hourly'],
    ['sa bhliadhna', 'yearly'],
    ['35 awr yr wythnos', undefined],
    ['plus benefits', undefined],
    ['£250 and benefits', undefined],
    ['£300, and we train you', undefined],
    ['£30 per 50-minute lesson, and more', undefined],
    ...(['per', 'a', 'every', 'each'] as const).flatMap((word): [string, SalaryPeriod][] => [
      [`£12 ${word} hour`, 'hourly'],
      [`£90 ${word} day`, 'daily'],
      [`£500 ${word} week`, 'weekly'],
      [`£2,100 ${word} month`, 'monthly'],
      [`£25,000 ${word} year`, 'yearly'],
    ]),
    ['37 hours every week', undefined],
    ...['bonus', 'pay', 'leave', 'review', 'increment'].flatMap((word): [string, undefined][] => [
      [`weekly ${word}`, undefined],
      [`monthly ${word}`, undefined],
      [`annual ${word}`, undefined],
    ]),
  ])('%s', (words, expected) => {
    expect(readPeriod(words)).toBe(expected);
  });
});

describe('readUnit', () => {
  it.each<[string, SalaryPeriod | undefined]>([
    ['HOUR', 'hourly'],
    ['DAY', 'daily'],
    ['WEEK', 'weekly'],
    ['MONTH', 'monthly'],
    ['YEAR', 'yearly'],
    ['ANNUM', 'yearly'],
    ['per annum', 'yearly'],
    ['YEARLY', 'yearly'],
    ['Hourly', 'hourly'],
    ['ANN', 'yearly'],
    ['HUR', 'hourly'],
    ['WEE', 'weekly'],
    ['MON', 'monthly'],
    ['mon', 'monthly'],
    ['shrug', undefined],
  ])('%s', (unit, expected) => {
    expect(readUnit(unit)).toBe(expected);
  });
});
