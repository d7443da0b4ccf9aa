import { expect, it } from 'vitest';
import { readDate } from './date';

it.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-11-30T23:59:59+00:00', '2026-11-30'],
  ['30/11/2026', '2026-11-30'],
  ['5.9.26', '2026-09-05'],
  ['30-11-2026', '2026-11-30'],
  ['30 November 2026', '2026-11-30'],
  ['Monday, 30th Nov 2026 at noon', '2026-11-30'],
  ['the 1st of December 2026', '2026-12-01'],
  ['November 30, 2026', '2026-11-30'],
  ['Thu Sep 24 00:00:00 UTC 2026', '2026-09-24'],
  ['Tue, 01 Dec 2026 00:00:00 GMT', '2026-12-01'],
  ['31/11/2026', undefined],
  ['11/30/2026', undefined],
  ['2026-02-30', undefined],
  ['30 November', undefined],
  ['32 March 2026', undefined],
  ['12/12/1999', undefined],
  ['0141 496 0000', undefined],
  ['version 1.2.3.4', undefined],
  ['soon', undefined],
])('readDate(%s) is %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});
