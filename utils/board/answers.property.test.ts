import fc from 'fast-check';
import { assert } from 'superstruct';
import { describe, expect } from 'vitest';
import { broken, deep, jsonText } from '@/tests/support/json';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { readAnswer } from './answers';
import { readIssues } from './issues';
import { outcomeSchema } from './outcome';
import { describeOutcome } from './outcome-messages';
import { DEFAULT_PROFILE } from './profile';

const KEYS = [
  '_issues',
  '_error',
  '_id',
  '_etag',
  'message',
  'code',
  '_status',
  'title',
  'salary_low',
  'core_skill',
  '0',
  'x'.repeat(90),
];
const words = fc.oneof(
  fc.constantFrom(
    'required field',
    'null value not allowed',
    'unallowed value Bakery',
    "unallowed values ['a', 'b']",
    'max length is 255',
    `max length is ${'9'.repeat(400)}`,
    'min value is 0',
    'must be of number type',
    "value 'a' is not unique",
    'unknown field',
    'not for this company',
    'wrong password',
    'x'.repeat(400),
  ),
  anyText,
);
const body = fc.oneof(
  { weight: 3, arbitrary: jsonText(KEYS, words).map((json) => `{"_issues":${json},"_error":${json}}`) },
  broken(jsonText(KEYS, words)),
  deep(jsonText(KEYS, words)),
  anyText,
);
const status = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(200, 201, 301, 400, 401, 403, 404, 408, 413, 422, 429, 500) },
  fc.integer({ min: -1, max: 999 }),
);

describe('board answers: any answer', () => {
  testProperty(
    'is an outcome that can be kept and told, and accepted only where it may be',
    1_000,
    fc.property(status, body, (code, text) => {
      const outcome = readAnswer({ status: code, body: text }, DEFAULT_PROFILE);
      assert(outcome, outcomeSchema);
      if (outcome.state === 'accepted') expect(code >= 200 && code < 300).toBe(true);
      if (outcome.state === 'refused') expect(code >= 400 && code < 500).toBe(true);
      const { headline, detail } = describeOutcome(outcome, { board: 's1jobs', account: 'Glasgow' });
      expect(headline && detail).not.toContain('undefined');
    }),
  );
});

describe('board answers: the issues of any answer', () => {
  testProperty(
    'are few, short and told once each, under the field where the key is known',
    800,
    fc.property(
      fc.oneof(
        jsonText(KEYS, words),
        deep(jsonText(KEYS, words)).filter((text) => text.length < 60_000),
      ),
      (text) => {
        let json: unknown;
        try {
          json = JSON.parse(`{"title":${text},"${'k'.repeat(90)}":["a","a"]}`);
        } catch {
          return;
        }
        const issues = readIssues(json, DEFAULT_PROFILE);
        expect(issues.length).toBeLessThanOrEqual(100);
        const printed = issues.map(({ key, message }) => JSON.stringify([key, message]));
        expect(new Set(printed).size).toBe(printed.length);
        for (const { key, message, field } of issues) {
          expect(key.length).toBeLessThanOrEqual(80);
          expect(boardIssue(message).length).toBeLessThanOrEqual(400);
          expect(field).toBe(key === 'title' ? 'title' : undefined);
        }
      },
    ),
  );
});

const LONG = ['unallowed values [', "', '", "value '", ' is not unique', '9', '[', '{"a":', '"a",', '\\'];
testLongTexts('an answer', LONG, (text) => readAnswer({ status: 422, body: text }, DEFAULT_PROFILE));
testLongTexts('an issue', LONG, (text) =>
  readIssues(
    { title: [text, `unallowed values ${text}`, `value '${text}`, `max length is ${text}`] },
    DEFAULT_PROFILE,
  ),
);
