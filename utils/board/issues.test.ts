import { describe, expect, it } from 'vitest';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { readIssues } from './issues';
import { applyChanges, DEFAULT_PROFILE } from './profile';

const read = (issues: unknown) => readIssues(issues, DEFAULT_PROFILE);
const messages = (issue: unknown) => read({ title: issue }).map(({ message }) => boardIssue(message));

describe('issues: shapes', () => {
  it.each<[string, unknown, string[]]>([
    ['a string', 'first', ['first']],
    ['a list of strings', ['first', 'second'], ['first', 'second']],
    ['an object of positions', { 0: 'first', 1: 'second' }, ['first', 'second']],
    ['an object of sub-fields', { min: 'first', max: ['second'] }, ['first', 'second']],
    ['a list that mixes both', ['first', { 1: ['second', { 0: 'third' }] }], ['first', 'second', 'third']],
    ['lists in lists', [[['first']], 'second'], ['first', 'second']],
    ['the same words twice', ['first', 'first'], ['first']],
    ['values that say nothing', [null, 7, true, {}, []], []],
    ['null', null, []],
  ])('%s', (_name, issue, expected) => {
    expect(messages(issue)).toEqual(expected);
  });

  it.each([null, undefined, 'required field', 422, ['required field'], []])(
    '%j contains no issues',
    (issues) => {
      expect(read(issues)).toEqual([]);
    },
  );

  it('reading stops at a bounded depth, and at a hundred issues', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'deep' : [deep(levels - 1)]);
    const deepObject = (levels: number): unknown => (levels === 0 ? 'deep' : { 0: deepObject(levels - 1) });
    for (const nest of [deep, deepObject]) {
      expect(messages(nest(6))).toEqual(['deep']);
      expect(messages(nest(7))).toEqual([]);
    }
    expect(messages(Array.from({ length: 500 }, (_, index) => `issue ${index}`))).toHaveLength(100);
  });

  it.each(['unallowed value ', 'other words '])(
    'a long value that starts with “%s” is shortened',
    (start) => {
      const [message = ''] = messages(start + 'x'.repeat(50_000));
      expect(message.length).toBeGreaterThan(200);
      expect(message.length).toBeLessThanOrEqual(300);
    },
  );
});

describe('issues: fields', () => {
  it('are found by the profile’s keys', () => {
    const profile = applyChanges({ keys: { title: 'job_title' } });
    const found = readIssues(
      { job_title: 'a', title: 'b', core_skill: 'c', specialism: { 1: 'd' } },
      profile,
    );
    expect(found).toEqual([
      { key: 'job_title', field: 'title', message: 'a' },
      { key: 'title', message: 'b' },
      { key: 'core_skill', field: 'coreskill', message: 'c' },
      { key: 'specialism', field: 'specialisms', message: 'd' },
    ]);
  });

  it.each(['validation exception', 'username', '__proto__', 'constructor', ''])(
    '%j is not a field',
    (key) => {
      expect(read(Object.fromEntries([[key, 'x']]))).toEqual([{ key, message: 'x' }]);
    },
  );

  it('shorten a long key, and report repeated issues once', () => {
    expect(read({ ['k'.repeat(500)]: ['x', 'x'] })).toEqual([{ key: 'k'.repeat(80), message: 'x' }]);
  });
});

describe('issues: messages', () => {
  it('that are known become codes', () => {
    expect(
      read({ title: ['required field', 'max length is 255', "unallowed values ['Baking', 'Art']"] }),
    ).toEqual([
      { key: 'title', field: 'title', message: { code: 'required' } },
      { key: 'title', field: 'title', message: { code: 'max-length', limit: '255' } },
      { key: 'title', field: 'title', message: { code: 'not-listed', values: ['Baking', 'Art'] } },
    ]);
  });

  it.each([
    ['required field', 'This must be filled in'],
    ['null value not allowed', 'This must be filled in'],
    ['empty values not allowed', 'This must be filled in'],
    ['unallowed value Baking', '“Baking” isn’t on the board’s list'],
    ["unallowed values ['Baking']", '“Baking” isn’t on the board’s list'],
    ["unallowed values ['Baking', 'Art']", '“Baking”, “Art” isn’t on the board’s list'],
    ['max length is 255', 'Use at most 255 characters'],
    ['max length is 60000', 'Use at most 60,000 characters'],
    ['min length is 3', 'Use at least 3 characters'],
    ['min value is 0', 'Enter at least 0'],
    ['must be of integer type', 'This must be a number'],
    ['must be of float type', 'This must be a number'],
    ['must be of number type', 'This must be a number'],
    [
      "value does not match regex '^https'",
      'The board doesn’t accept it written like this. Write it another way, or ask the board',
    ],
    [
      "value 'R1' is not unique",
      'The board already has an advert with this. Change it, or look for that advert in your recruiter account',
    ],
  ])('%s', (words, message) => {
    expect(messages(words)).toEqual([message]);
  });

  it('an unknown key and a date of the wrong type point to the setting', () => {
    const [key = ''] = messages('unknown field');
    expect(key).toMatch(/The board doesn’t know this field name.*Settings, Board/u);
    const [date = ''] = messages('must be of datetime type');
    expect(date).toMatch(/dates.*Settings, Board/u);
  });

  it.each([
    'must be of string type',
    "must be of ['string', 'list'] type",
    'must be of boolean type',
    "field 'hours' is required",
    'not required field',
    'some new words',
  ])('“%s” is quoted unchanged', (words) => {
    expect(messages(words)).toEqual([words]);
  });
});

describe('issues: the board’s own text', () => {
  it('is shown on one line, without invisible characters', () => {
    expect(messages('Too\n\tdull\u202e, \u200breally\u0007')).toEqual(['Too dull, really']);
    expect(read({ 'a\u202eb\n': 'x' })).toEqual([{ key: 'ab', message: 'x' }]);
  });

  it('is recognised in spite of invisible characters', () => {
    expect(messages('required\u200b field')).toEqual(messages('required field'));
  });

  it('is shortened without cutting a character in half', () => {
    const [long = ''] = messages(`${'x'.repeat(299)}👍`);
    expect(long).toBe('x'.repeat(299));
    expect(read({ [`k${'y'.repeat(900)}`]: 'x' })[0]?.key).toHaveLength(80);
  });
});
