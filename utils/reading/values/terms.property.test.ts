import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, termsLike } from '@/tests/support/words';
import { HOURS, JOB_TYPES, WORKING_LOCATIONS } from '@/utils/advert/field-list';
import { readHours } from './hours';
import { readJobType } from './job-type';
import { readWorkingLocation } from './working-location';

describe('terms', () => {
  testProperty(
    'are the board’s own words or none',
    1_000,
    fc.property(fc.oneof({ weight: 4, arbitrary: termsLike }, anyText), (words) => {
      expect([undefined, ...HOURS]).toContain(readHours(words));
      expect([undefined, ...JOB_TYPES]).toContain(readJobType(words));
      expect([undefined, ...WORKING_LOCATIONS]).toContain(readWorkingLocation(words));
    }),
  );

  testProperty(
    'do not depend on capitals',
    300,
    fc.property(
      termsLike.filter((words) => words.toUpperCase().toLowerCase() === words.toLowerCase()),
      (words) => {
        expect(readHours(words.toUpperCase())).toBe(readHours(words));
        expect(readJobType(words.toUpperCase())).toBe(readJobType(words));
        expect(readWorkingLocation(words.toUpperCase())).toBe(readWorkingLocation(words));
      },
    ),
  );
});

const WORDS = [
  'full ',
  'full/',
  'part or ',
  '37 ',
  '37-',
  '37',
  ' ',
  'hours ',
  'view to ',
  'go a ',
  'contract ',
  'home ',
  'remote ',
  'hybrid and ',
  '2 days ',
  'not ',
  'cover ',
  'office ',
];
testLongTexts('readHours', WORDS, readHours);
testLongTexts('readJobType', WORDS, readJobType);
testLongTexts('readWorkingLocation', WORDS, readWorkingLocation);
