import { expect, it } from 'vitest';
import { computeLatestRemovalDay, computeRemovalDay } from './removal-day';

it.each([
  ['its closing date', '2026-12-01', '2026-12-01'],
  ['the 28th day without one', undefined, '2026-12-21'],
  ['the 28th day where the closing date is later', '2027-03-01', '2026-12-21'],
  ['the 28th day where the date cannot be read', '1 Dec', '2026-12-21'],
])('removal day: %s', (_name, closingDate, day) => {
  expect(computeRemovalDay(closingDate, computeLatestRemovalDay('2026-11-23'))).toBe(day);
});
