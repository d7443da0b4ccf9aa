import { describe, expect, it } from 'vitest';
import { parseTypedDate } from './typed-date';

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
  ])('reads %j in the British order', (text, date) => {
    expect(parseTypedDate(text, TODAY)).toBe(date);
  });

  it('assumes the future when the year is missing', () => {
    expect(parseTypedDate('30/10', TODAY)).toBe('2027-10-30');
  });

  it('keeps a given year, past or not', () => {
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
  ])('refuses %j as ambiguous', (text) => {
    expect(parseTypedDate(text, TODAY)).toBeUndefined();
  });
});
