import { describe, expect, it } from 'vitest';
import { parseTypedDate } from './typed-date';

/** A Monday. */
const TODAY = '2026-11-23';

describe('parseTypedDate', () => {
  it.each([
    ['30/11', '2026-11-30'],
    ['1/12', '2026-12-01'],
    ['30/11/26', '2026-11-30'],
    ['30.11.26', '2026-11-30'],
    ['30-11-2026', '2026-11-30'],
    ['1 December', '2026-12-01'],
    ['1st Dec', '2026-12-01'],
    ['Monday 30 November 2026', '2026-11-30'],
    ['tomorrow', '2026-11-24'],
    ['Friday', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['in 3 days', '2026-11-26'],
    ['29/02/2028', '2028-02-29'],
    [' 30/11 ', '2026-11-30'],
  ])('reads %j as a Briton means it', (text, date) => {
    expect(parseTypedDate(text, TODAY)).toBe(date);
  });

  it('looks forward where the year is missing', () => {
    expect(parseTypedDate('30/10', TODAY)).toBe('2027-10-30');
  });

  it('takes a year that is given as it is, past or not', () => {
    expect(parseTypedDate('1 December 2020', TODAY)).toBe('2020-12-01');
  });

  it.each([
    '',
    'soon',
    '31/11',
    '31 November',
    'December',
    '2026',
    '12',
    '5pm',
    '1-3 December',
    '1 December or 2 December',
    'closes 1 December',
    '1 December, or when filled',
  ])('does not take %j for one sure date', (text) => {
    expect(parseTypedDate(text, TODAY)).toBeUndefined();
  });
});
