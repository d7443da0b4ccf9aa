import { expect, it } from 'vitest';
import { auditVerdict } from './audit.mjs';

it.each([
  [{ low: 2, moderate: 1, high: 0, critical: 0 }, true],
  [{ high: 1, critical: 0 }, false],
  [{ high: 0, critical: 1 }, false],
])('known faults of packages: %j', (severities, isGood) => {
  expect(auditVerdict(severities, false).isGood).toBe(isGood);
});

it('known faults of packages: without advisories the packages pass only where that was asked for', () => {
  expect(auditVerdict(undefined, false)).toMatchObject({
    isGood: false,
    words: expect.stringContaining('NOT CHECKED'),
  });
  expect(auditVerdict(undefined, true).isGood).toBe(true);
});
