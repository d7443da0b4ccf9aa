import { describe, expect, it } from 'vitest';
import { isValid } from '@/utils/validation/is-valid';
import { readAnswer } from './answers';
import { type Outcome, outcomeSchema } from './outcome';
import { DEFAULT_PROFILE } from './profile';

const ID = '5f3a0c1e2b4d6f8091a2b3c4';
const ETAG = '0123456789abcdef0123456789abcdef01234567';
const ACCEPTED = {
  _updated: 'Mon, 23 Nov 2026 12:00:00 GMT',
  _created: 'Mon, 23 Nov 2026 12:00:00 GMT',
  _etag: ETAG,
  _id: ID,
  _links: { self: { title: 'job', href: `job/${ID}` } },
  _status: 'OK',
};
const HTML = '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Error</h1></body></html>';
const error = (code: number, message: string) => ({ _status: 'ERR', _error: { code, message } });

const answer = (status: number, body: unknown): Outcome => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const outcome = readAnswer({ status, body: text }, DEFAULT_PROFILE);
  expect(isValid(outcome, outcomeSchema), 'every outcome can be stored').toBe(true);
  return outcome;
};

describe('board answer: accepted', () => {
  it.each<[string, number, unknown, Outcome]>([
    ['201 with all', 201, ACCEPTED, { state: 'accepted', jobId: ID, etag: ETAG }],
    ['201 in another order', 201, { _id: ID, _etag: ETAG }, { state: 'accepted', jobId: ID, etag: ETAG }],
    ['201 without _etag', 201, { _id: ID }, { state: 'accepted', jobId: ID }],
    ['201 with an odd _etag', 201, { _id: ID, _etag: 7 }, { state: 'accepted', jobId: ID }],
    ['201 without _id', 201, { _status: 'OK' }, { state: 'accepted' }],
    ['201 with an _id that cannot even be printed', 201, { _id: { toString: 1 } }, { state: 'accepted' }],
    ['201 with an _id that is no text', 201, { _id: { $oid: ID } }, { state: 'accepted' }],
    ['201 in HTML', 201, HTML, { state: 'accepted' }],
    ['201 without a body', 201, '', { state: 'accepted' }],
    ['201 cut in the middle', 201, JSON.stringify(ACCEPTED).slice(0, 40), { state: 'accepted' }],
    ['201 with null', 201, 'null', { state: 'accepted' }],
    ['200 with an _id', 200, ACCEPTED, { state: 'accepted', jobId: ID, etag: ETAG }],
  ])('%s', (_name, status, body, outcome) => {
    expect(answer(status, body)).toEqual(outcome);
  });
});

describe('board answer: unknown', () => {
  it.each<[string, number, unknown, string]>([
    ['200 without an _id', 200, { _status: 'OK' }, 'answer'],
    ['200 in HTML', 200, HTML, 'answer'],
    ['202', 202, '', 'answer'],
    ['204', 204, '', 'answer'],
    ['301', 301, HTML, 'redirect'],
    ['302', 302, '', 'redirect'],
    ['303', 303, '', 'redirect'],
    ['307', 307, '', 'redirect'],
    ['308', 308, '', 'redirect'],
    ['408', 408, HTML, 'timeout'],
    ['500 in HTML', 500, HTML, 'server'],
    ['500 in JSON', 500, error(500, 'crashed'), 'server'],
    ['500 that lists issues', 500, { _issues: { title: 'required field' } }, 'server'],
    ['502', 502, HTML, 'server'],
    ['503', 503, HTML, 'server'],
    ['504', 504, HTML, 'server'],
    ['599', 599, '', 'server'],
    ['a status that is none', 0, '', 'server'],
  ])('%s', (_name, status, body, cause) => {
    expect(answer(status, body)).toEqual({ state: 'unknown', cause });
  });
});

const WRONG = 'username and/or password incorrect or not provided2';
const FOREIGN = 'User is not allowed to post this job for this company. Speak to your admin.';

describe('board answer: refused', () => {
  it.each<[string, number, unknown, string, string | undefined]>([
    ['wrong credentials', 403, error(403, WRONG), 'credentials', WRONG],
    ['wrong company', 403, error(403, FOREIGN), 'company', FOREIGN],
    ['a 403 of the board in other words', 403, error(403, 'API user disabled'), 'other', 'API user disabled'],
    ['a proxy’s 403 in HTML', 403, HTML, 'blocked', undefined],
    [
      'a proxy’s 403 in HTML that speaks of passwords',
      403,
      `${HTML} username password`,
      'blocked',
      undefined,
    ],
    ['a proxy’s 403 in JSON', 403, { message: 'Forbidden' }, 'blocked', undefined],
    ['a 403 without a body', 403, '', 'blocked', undefined],
    [
      'a 401 of the board',
      401,
      error(401, 'Please provide proper credentials'),
      'credentials',
      expect.any(String),
    ],
    ['a 401 in HTML', 401, HTML, 'blocked', undefined],
    [
      'an unreadable body',
      400,
      error(400, 'The browser sent a request'),
      'body',
      'The browser sent a request',
    ],
    ['a 400 in HTML', 400, HTML, 'body', undefined],
    ['not found', 404, error(404, 'Not found'), 'address', 'Not found'],
    ['not found, in HTML', 404, HTML, 'address', undefined],
    ['wrong method', 405, error(405, 'Not allowed'), 'address', 'Not allowed'],
    ['too large', 413, HTML, 'too-large', undefined],
    ['issues that cannot be read', 422, error(422, 'Insertion failure'), 'other', 'Insertion failure'],
    [
      'issues that are empty',
      422,
      { ...error(422, 'Insertion failure'), _issues: {} },
      'other',
      'Insertion failure',
    ],
    ['a 422 cut in the middle', 422, '{"_status": "ERR", "_iss', 'other', undefined],
    ['a 415', 415, HTML, 'other', undefined],
  ])('%s', (_name, status, body, cause, said) => {
    expect(answer(status, body)).toEqual({ state: 'refused', cause, ...(said ? { said } : {}) });
  });

  it('shortens a long message', () => {
    const outcome = answer(404, error(404, 'x'.repeat(5_000)));
    expect('said' in outcome && outcome.said).toHaveLength(300);
  });
});

describe('board answer: waiting', () => {
  it.each<[string, unknown]>([
    ['in JSON', error(429, 'Rate limit exceeded')],
    ['in bare words', 'Rate limit exceeded'],
    ['with issues inside', { _issues: { title: 'required field' } }],
  ])('too many requests, %s', (_name, body) => {
    expect(answer(429, body)).toEqual({ state: 'waiting', cause: 'rate-limit' });
  });
});

describe('board answer: refused because of its fields', () => {
  const ISSUES = { title: 'required field', salary_low: ['must be of float type'] };
  const WORDS = [
    { key: 'title', field: 'title', message: { code: 'required' } },
    { key: 'salary_low', field: 'salary_low', message: { code: 'not-number' } },
  ];
  const inserted = error(422, 'Insertion failure: 1 document(s) contain(s) error(s)');

  it.each<[string, number, unknown]>([
    ['422', 422, { ...inserted, _issues: ISSUES }],
    ['422 without _error', 422, { _status: 'ERR', _issues: ISSUES }],
    ['400 with the same body', 400, { ...inserted, _issues: ISSUES }],
  ])('%s', (_name, status, body) => {
    expect(answer(status, body)).toEqual({ state: 'refused', cause: 'fields', issues: WORDS });
  });
});

it.each<[string, number, object]>([
  ['201', 201, error(422, 'x')],
  ['201 with an _id', 201, { _id: ID, _status: 'ERR', _issues: { title: 'unknown field' } }],
  ['200 with an _id', 200, { _id: ID, ...error(422, 'x') }],
])('board answer: a %s that says of itself that it failed is unknown', (_name, status, body) => {
  expect(answer(status, body)).toEqual({ state: 'unknown', cause: 'answer' });
});
