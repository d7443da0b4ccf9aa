import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { broken, deep, jsonText } from '@/tests/support/json';
import { postingJson } from '@/tests/support/pages';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { findPostings } from './find-postings';
import { parseTolerantly } from './parse-tolerantly';
import { repairJson } from './repair-json';

const json = fc.oneof(postingJson, jsonText(['a', '@type'], anyText));

describe('parseTolerantly', () => {
  testProperty(
    'that is sound is parsed as JSON, and what is repaired of it says the same',
    500,
    fc.property(json, (text) => {
      const value: unknown = JSON.parse(text);
      expect(parseTolerantly(text)).toEqual(value);
      expect(parseTolerantly(`<!--\n${text}\n//-->`)).toEqual(value);
    }),
  );

  testProperty(
    'that is broken is JSON once it was repaired, or left out',
    400,
    fc.property(fc.oneof(broken(json), deep(json), anyText), (text) => {
      const value = parseTolerantly(text);
      const found = findPostings(value === undefined ? [] : [value]);
      expect(found.postings.length).toBeLessThanOrEqual(500);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      expect(repairJson(text).length).toBeLessThanOrEqual(6 * text.length + 2);
    }),
  );
});

const WORDS = [
  '"',
  '{',
  '[',
  '\\',
  ',',
  ':',
  '"a" ',
  '"a":"',
  ' ',
  '/*',
  '//',
  '<!--',
  '-',
  '1',
  '"\n',
  '{"a":',
];
testLongTexts('JSON-LD', WORDS, (text) => findPostings([parseTolerantly(text) ?? null]));
