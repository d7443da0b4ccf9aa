import { describe, expect, it } from 'vitest';
import { addDays, formatDate, isIsoDate, todayInLondon } from './dates';

describe('todayInLondon', () => {
  it.each([
    ['before midnight in winter', '2026-11-23T23:59:59Z', '2026-11-23'],
    ['midnight in winter', '2026-11-24T00:00:00Z', '2026-11-24'],
    ['an hour before midnight UTC in summer', '2026-06-30T22:59:59Z', '2026-06-30'],
    ['midnight in summer, 23:00 UTC', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['the night in which the clocks go forward', '2026-03-29T00:30:00Z', '2026-03-29'],
    ['the evening after the clocks went forward', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['the evening after the clocks went back', '2026-10-25T23:30:00Z', '2026-10-25'],
    ['the turn of the year', '2027-01-01T00:00:00Z', '2027-01-01'],
  ])('%s', (_name, instant, date) => {
    expect(todayInLondon(new Date(instant))).toBe(date);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-23', 28, '2026-12-21'],
    ['2026-11-01', -1, '2026-10-31'],
  ])('%s and %d', (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum);
  });
});

describe('isIsoDate', () => {
  it.each(['2026-11-30', '2028-02-29', '1999-12-31'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '',
    '2026-11-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-3',
    '30/11/2026',
    '2026-11-30T00:00:00Z',
    ' 2026-11-30',
    '2026-11-30\n',
    '+010000-01',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-12-01', 'Tuesday 1 December'],
    ['2027-01-01', 'Friday 1 January 2027'],
    ['2025-12-31', 'Wednesday 31 December 2025'],
  ])('%s, seen from November 2026', (date, words) => {
    expect(formatDate(date, '2026-11-23')).toBe(words);
  });
});
