import { describe, expect, it } from 'vitest';
import { advisoriesOf } from './advisories';
import type { FormValues } from './fields';

const advisories = (values: FormValues) => advisoriesOf(values, { today: '2026-11-23', board: 's1jobs' });

it('advisories: says nothing about an empty form or whole pounds', () => {
  expect(advisories({})).toEqual([]);
  expect(advisories({ salary_low: '24,000', salary_high: '26,000.00' })).toEqual([]);
});

describe('advisories: pence', () => {
  it.each<[string, FormValues, string, string]>([
    ['the lowest', { salary_low: '12.50' }, 'salary_low', '£12.50'],
    ['the highest', { salary_high: '13.25' }, 'salary_high', '£13.25'],
    ['one of two', { salary_low: '12', salary_high: '12.50' }, 'salary_high', '£12 to £12.50'],
    ['both', { salary_low: '12.50', salary_high: '13.25' }, 'salary_low', '£12.50 to £13.25'],
    ['the same twice', { salary_low: '12.50', salary_high: '12.5' }, 'salary_low', '£12.50'],
    ['an hour', { salary_low: '12.50', salary_period: 'hourly' }, 'salary_low', '£12.50 an hour'],
    ['a year', { salary_low: '24000.50', salary_period: 'yearly' }, 'salary_low', '£24,000.50 a year'],
    ['an unknown period', { salary_low: '12.50', salary_period: 'constructor' }, 'salary_low', '£12.50'],
  ])('%s: rounding is announced, with the words to keep them', (_name, values, field, salaryText) => {
    expect(advisories(values)).toEqual([
      { field, message: 's1jobs will round this to whole pounds.', salaryText },
    ]);
  });

  it('no words are offered where there is a salary text already', () => {
    expect(advisories({ salary_low: '12.50', salary_text: 'Negotiable' })).toEqual([
      { field: 'salary_low', message: 's1jobs will round this to whole pounds. “Shown as” keeps the pence.' },
    ]);
  });

  it('nothing is said where the value is not an amount', () => {
    expect(advisories({ salary_low: 'about 12.50' })).toEqual([]);
  });
});

describe('advisories: closing date', () => {
  it.each([
    ['tomorrow', '2026-11-24', 'The advert comes down on the morning of Tuesday 24 November.'],
    [
      'the last day that matters',
      '2026-12-20',
      'The advert comes down on the morning of Sunday 20 December.',
    ],
    ['day 28', '2026-12-21', 's1jobs takes every advert down after 28 days, on Monday 21 December.'],
    ['next year', '2027-06-01', 's1jobs takes every advert down after 28 days, on Monday 21 December.'],
  ])('%s', (_name, closing_date, message) => {
    expect(advisories({ closing_date })).toEqual([{ field: 'closing_date', message }]);
  });

  it.each(['', '2026-11-23', '2026-11-22', '2026-11-31', '30/11'])('%j has no advisory', (closing_date) => {
    expect(advisories({ closing_date })).toEqual([]);
  });
});
