import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBoard } from './board.mjs';
import { credentials, evening, full, minimal, patch, post, posted, without } from './for-tests.mjs';

/** @import { Board, Body } from './types.d.mts' */

const emoji = '🦊';
const numeric = "must be of ['integer', 'float'] type";
const text = 'must be of string type';

/**
 * The issues for a body that breaks one rule; both shapes where the dialects differ.
 * @type {[string, Body, Record<string, string | { older: unknown, newer: unknown }>][]}
 */
const refusals = [
  ['no title', without(full, 'title'), { title: 'required field' }],
  ['no description', without(full, 'description'), { description: 'required field' }],
  ['no coreskill', without(full, 'core_skill'), { core_skill: 'required field' }],
  ['no location', without(full, 'location'), { location: 'required field' }],
  [
    'no salary',
    without(full, 'salary_low', 'salary_high'),
    { salary_low: 'required field', salary_high: 'required field' },
  ],
  [
    'no way to apply',
    without(full, 'application_url', 'application_email', 'application_phone'),
    {
      application_url: 'required field',
      application_email: 'required field',
      application_phone: 'required field',
    },
  ],
  ['salary from as text', { ...full, salary_low: '24000' }, { salary_low: numeric }],
  ['salary to as text', { ...full, salary_high: '26500' }, { salary_high: numeric }],
  ['salary as a boolean', { ...full, salary_low: true }, { salary_low: numeric }],
  ['title as a number', { ...full, title: 7 }, { title: text }],
  ['description as a list', { ...full, description: ['a'] }, { description: text }],
  ['phone as a number', { ...full, application_phone: 141 }, { application_phone: text }],
  ['title of 256', { ...full, title: 'a'.repeat(256) }, { title: 'max length is 255' }],
  ['title of 256 emoji', { ...full, title: emoji.repeat(256) }, { title: 'max length is 255' }],
  [
    'description of 60,001',
    { ...full, description: 'a'.repeat(60_001) },
    { description: 'max length is 60000' },
  ],
  ['reference of 256', { ...full, reference: 'a'.repeat(256) }, { reference: 'max length is 255' }],
  ['salary text of 256', { ...full, salary_text: 'a'.repeat(256) }, { salary_text: 'max length is 255' }],
  [
    'phone of 256',
    { ...full, application_phone: '1'.repeat(256) },
    { application_phone: 'max length is 255' },
  ],
  [
    'link of 256',
    { ...full, application_url: `https://e.com/${'a'.repeat(242)}` },
    { application_url: 'max length is 255' },
  ],
  [
    'e-mail of 256',
    { ...full, application_email: `${'a'.repeat(250)}@e.com` },
    { application_email: 'max length is 255' },
  ],
  [
    'video of 256',
    { ...full, video_url: `https://youtu.be/${'a'.repeat(239)}` },
    { video_url: 'max length is 255' },
  ],
  ['hours', { ...full, hours: 'full' }, { hours: 'unallowed value full' }],
  ['salary period', { ...full, salary_period: 'year' }, { salary_period: 'unallowed value year' }],
  ['job type', { ...full, job_type: 'Perm' }, { job_type: 'unallowed value Perm' }],
  [
    'working location',
    { ...full, working_location: 'Hybrid' },
    { working_location: 'unallowed value Hybrid' },
  ],
  [
    'coreskill of no list',
    { ...full, core_skill: 'Automotive' },
    { core_skill: 'unallowed value Automotive' },
  ],
  [
    'specialism of another coreskill',
    { ...full, specialism: 'Bricklayer' },
    { specialism: 'unallowed value Bricklayer' },
  ],
  [
    'specialism of a coreskill that has none',
    { ...full, core_skill: 'Customer Services', specialism: 'Audit' },
    { specialism: 'unallowed value Audit' },
  ],
  [
    'second specialism of another coreskill',
    { ...full, specialism: ['Audit', 'Bricklayer'] },
    {
      specialism: { older: ["unallowed values ['Bricklayer']"], newer: { 1: 'unallowed value Bricklayer' } },
    },
  ],
  [
    'specialisms wrong in two ways',
    { ...full, specialism: ["O'zz", 5, 'Audit', ''] },
    {
      specialism: {
        older: ['unallowed values ["O\'zz"]', { 1: text, 3: 'empty values not allowed' }],
        newer: { 0: "unallowed value O'zz", 1: text, 3: 'empty values not allowed' },
      },
    },
  ],
  [
    'specialism as a number',
    { ...full, specialism: 5 },
    { specialism: "must be of ['string', 'list'] type" },
  ],
  ['no entry in the specialisms', { ...full, specialism: [] }, { specialism: 'empty values not allowed' }],
  ['closing today', { ...full, closing_date: '2026-11-30' }, { closing_date: 'min value is 2026-12-01' }],
  [
    'closing on a day that is none',
    { ...full, closing_date: '2027-02-30' },
    { closing_date: 'must be of datetime type' },
  ],
  [
    'closing date in words',
    { ...full, closing_date: '1 December 2026' },
    { closing_date: 'must be of datetime type' },
  ],
  ['closing date as a number', { ...full, closing_date: 1 }, { closing_date: 'must be of datetime type' }],
  ['null', { ...full, reference: null }, { reference: 'null value not allowed' }],
  ['null salary', { ...full, salary_low: null }, { salary_low: 'null value not allowed' }],
  ['empty reference', { ...full, reference: '' }, { reference: 'empty values not allowed' }],
  ['empty title', { ...full, title: '' }, { title: 'empty values not allowed' }],
  ['empty closing date', { ...full, closing_date: '' }, { closing_date: 'empty values not allowed' }],
  ['unknown key', { ...full, job_title: 'x' }, { job_title: 'unknown field' }],
  ['a key that objects inherit', { ...full, constructor: 'x' }, { constructor: 'unknown field' }],
];

/** @type {[string, Body][]} what a pattern refuses; the message quotes the pattern */
const mismatches = [
  ['location', { ...full, location: 'Glasgow' }],
  ['location', { ...full, location: 'G2 1A' }],
  ['location', { ...full, location: 'G2 1AL, Glasgow' }],
  ['application_url', { ...full, application_url: 'careers.example.com' }],
  ['application_url', { ...full, application_url: 'javascript:alert(1)' }],
  ['application_email', { ...full, application_email: 'jobs at example.com' }],
  ['application_email', { ...full, application_email: 'jobs@example' }],
  ['video_url', { ...full, video_url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }],
  ['video_url', { ...full, video_url: 'https://youtu.be/' }],
];

describe.each(/** @type {const} */ (['older', 'newer']))('board rules, the %s dialect', (dialect) => {
  /** @type {Board} */
  let board;
  beforeAll(async () => {
    board = await createBoard({ dialect, now: evening });
  });
  beforeEach(() => board.reset());
  afterAll(() => board.close());

  const status = dialect === 'older' ? 400 : 422;

  test.each(refusals)('refuses an advert: %s', async (_, body, expected) => {
    const answer = await post(board, body);
    const issues = Object.entries(expected).map(([key, said]) => {
      if (typeof said !== 'string') return [key, said[dialect]];
      return [key, dialect === 'older' ? [said] : said];
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({
      _status: 'ERR',
      _issues: Object.fromEntries(issues),
      _error: { code: status, message: 'Insertion failure: 1 document(s) contain(s) error(s)' },
    });
    expect(board.jobs()).toEqual([]);
  });

  test.each(mismatches)('refuses a %s that does not match: %o', async (key, body) => {
    const answer = await post(board, body);
    const { _issues } = await answer.json();
    const [message] = [_issues[key]].flat();
    expect(answer.status).toBe(status);
    expect(Object.keys(_issues)).toEqual([key]);
    expect(Array.isArray(_issues[key])).toBe(dialect === 'older');
    expect(message).toMatch(/^value does not match regex '\^.+\$'$/);
    expect(board.jobs()).toEqual([]);
  });

  test('reports every issue of one key, and of several keys', async () => {
    const answer = await post(board, { ...without(full, 'title'), video_url: 'a'.repeat(256) });
    const { _issues } = await answer.json();
    expect(Object.keys(_issues)).toEqual(['video_url', 'title']);
    expect(_issues.video_url).toEqual(['max length is 255', expect.stringMatching(/^value does not match/)]);
  });

  test('answers changes to a job with 422, without `_error`', async () => {
    const job = await posted(board);
    const changes = { ...credentials, hours: 'Half' };
    const answer = await patch(board, job._id, changes, { 'If-Match': job._etag });
    const issue = 'unallowed value Half';
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      _status: 'ERR',
      _issues: { hours: dialect === 'older' ? [issue] : issue },
    });
    expect(board.jobs()[0]?.etag).toBe(job._etag);
  });

  test.each([
    ['specialism', { specialism: 'Bricklayer' }, 'unallowed value Bricklayer'],
    ['coreskill under it', { core_skill: 'Retail' }, 'unallowed value Audit'],
  ])('validates a changed %s against the resulting job', async (_, change, said) => {
    const job = await posted(board, { ...full, specialism: 'Audit' });
    const answer = await patch(board, job._id, { ...credentials, ...change }, { 'If-Match': job._etag });
    expect(answer.status).toBe(422);
    expect((await answer.json())._issues).toEqual({ specialism: dialect === 'older' ? [said] : said });
  });
});

describe('board rules: accepted values', () => {
  /** @type {Board} */
  let board;
  beforeAll(async () => {
    board = await createBoard({ now: evening, extraKeys: ['featured'] });
  });
  beforeEach(() => board.reset());
  afterAll(() => board.close());

  test.each(
    /** @type {[string, Body][]} */ ([
      ['every key', full],
      ['the least', minimal],
      ['only the higher salary', { ...without(minimal, 'salary_low'), salary_high: 30_000 }],
      ['only a link', { ...without(full, 'application_email', 'application_phone') }],
      ['only an e-mail', { ...without(full, 'application_url', 'application_phone') }],
      ['title of 255 emoji', { ...full, title: emoji.repeat(255) }],
      ['description of 60,000 emoji', { ...full, description: emoji.repeat(60_000) }],
      ['one specialism as text', { ...full, specialism: 'Audit' }],
      ['a coreskill without specialisms', { ...minimal, core_skill: 'Customer Services' }],
      ['any number as salary', { ...full, salary_low: 0, salary_high: 1e15 }],
      ['an outcode with a letter', { ...full, location: 'EC1A' }],
      ['a postcode without its space', { ...full, location: 'ec1a1bb' }],
      ['a key that it was told of', { ...full, featured: 'yes' }],
    ]),
  )('accepts %s', async (_, body) => {
    const answer = await post(board, body);
    expect(await answer.text()).toContain('"_status":"OK"');
    expect(answer.status).toBe(201);
  });

  test('rounds decimals of a salary, and keeps the rest unchanged', async () => {
    await posted(board, { ...full, salary_low: 7.5, salary_high: 9.49 });
    const stored = { ...without(full, 'username', 'password'), salary_low: 8, salary_high: 9 };
    expect(board.jobs()[0]?.advert).toEqual(stored);
    expect(board.jobs()[0]?.received[0]?.body).toMatchObject({ salary_low: 7.5, salary_high: 9.49 });
  });
});

test('board rules: ends the day in London time', async () => {
  const board = await createBoard({ now: () => new Date('2026-06-30T23:30:00Z') });
  const today = await post(board, { ...full, closing_date: '2026-07-01' });
  const tomorrow = await post(board, { ...full, closing_date: '2026-07-02' });
  await board.close();
  expect((await today.json())._issues).toEqual({ closing_date: 'min value is 2026-07-02' });
  expect(tomorrow.status).toBe(201);
});

test('board rules: uses another list of coreskills when it is given one', async () => {
  const board = await createBoard({ now: evening, coreskills: { Automotive: ['Tyres'] } });
  const known = await post(board, { ...full, core_skill: 'Automotive', specialism: 'Tyres' });
  const unknown = await post(board, full);
  await board.close();
  expect(known.status).toBe(201);
  expect((await unknown.json())._issues).toEqual({ core_skill: 'unallowed value Accountancy' });
});
