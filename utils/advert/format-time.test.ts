import { expect, it } from 'vitest';
import { formatDay, formatMoment } from './format-time';

const TODAY = '2026-07-15';

it.each([
  ['2026-07-15T13:05:00Z', 'today, 14:05', 'today, 14:05'],
  ['2026-07-14T23:30:00Z', 'today, 00:30', 'today, 00:30'],
  ['2026-07-14T08:12:00Z', 'yesterday, 09:12', 'yesterday, 09:12'],
  ['2026-01-03T12:00:00Z', '3 January', '3 January, 12:00'],
  ['2025-11-03T12:00:00Z', '3 November 2025', '3 November 2025, 12:00'],
  ['no time', '', ''],
])('times: shows %s in the board’s time zone', (iso, short, long) => {
  expect(formatDay(iso, TODAY)).toBe(short);
  expect(formatMoment(iso, TODAY)).toBe(long);
});
