import { describe, expect, it } from 'vitest';
import { readChangeAnswer } from './change-answers';
import type { ChangeOutcome, ChangeRefusedCause } from './change-outcome';
import type { RefusedCause } from './outcome';
import { DEFAULT_PROFILE } from './profile';

const ID = '5f3a0c1e2b4d6f8091a2b3c4';

const read = (status: number, body: unknown): ChangeOutcome =>
  readChangeAnswer(
    { status, body: typeof body === 'string' ? body : JSON.stringify(body) },
    ID,
    DEFAULT_PROFILE,
  );
const error = (code: number, message: string) => ({ _status: 'ERR', _error: { code, message } });
const page = (words: string) => `<!doctype html><title>${words}</title><p>${words}</p>`;

describe('answers to a change', () => {
  it.each<[string, number, unknown, ChangeOutcome]>([
    [
      'accepted, with a new version',
      200,
      { _id: ID, _etag: '2b', _status: 'OK' },
      { state: 'accepted', jobId: ID, etag: '2b' },
    ],
    ['accepted, without a version', 200, { _id: ID }, { state: 'accepted', jobId: ID }],
    ['about another job', 200, { _id: 'other', _etag: '2b' }, { state: 'unknown', cause: 'answer' }],
    ['a network’s login page', 200, page('Log in'), { state: 'unknown', cause: 'answer' }],
    [
      'an error that came as a success',
      200,
      { _id: ID, _status: 'ERR', _issues: { title: 'unknown field' } },
      { state: 'unknown', cause: 'answer' },
    ],
    ['broken off', 200, '{"_id":"5f', { state: 'unknown', cause: 'answer' }],
    [
      'another version, newer board',
      412,
      error(412, "Client and server etags don't match"),
      refused('changed-elsewhere'),
    ],
    [
      'another version, older board',
      428,
      page('Client and server etags do not match'),
      refused('changed-elsewhere'),
    ],
    [
      'no version, in HTML',
      428,
      page('To edit a document its etag must be provided using the If-Match header'),
      refused('no-version'),
    ],
    [
      'no version, 428’s usual page',
      428,
      page('This request is required to be conditional; try using "If-Match" or "If-Unmodified-Since".'),
      refused('no-version'),
    ],
    ['a proxy’s words in HTML', 403, page('A ticket must be provided'), refused('blocked')],
    ['another version, 412 in HTML', 412, page('Precondition Failed'), refused('changed-elsewhere')],
    [
      'no version, newer board',
      428,
      error(428, 'To edit a document its etag must be provided using the If-Match header'),
      {
        state: 'refused',
        cause: 'no-version',
        said: 'To edit a document its etag must be provided using the If-Match header',
      },
    ],
    ['no such job', 404, error(404, 'The requested URL was not found on the server.'), refused('gone')],
    ['no such address', 404, page('Not found'), refused('address')],
    [
      'wrong company',
      403,
      error(403, 'User is not allowed to post this job for this company.'),
      { state: 'refused', cause: 'company', said: 'User is not allowed to post this job for this company.' },
    ],
    ['a proxy', 403, page('Forbidden'), refused('blocked')],
    ['too many', 429, 'Rate limit exceeded', { state: 'waiting', cause: 'rate-limit' }],
    ['a crash', 500, page('Error'), { state: 'unknown', cause: 'server' }],
    ['a proxy’s timeout', 504, page('Error'), { state: 'unknown', cause: 'server' }],
    ['moved', 302, '', { state: 'unknown', cause: 'redirect' }],
  ])('%s', (_case, status, body, outcome) => {
    expect(read(status, body)).toEqual(outcome);
  });

  it('invalid fields come without an error of their own', () => {
    expect(read(422, { _status: 'ERR', _issues: { closing_date: 'min value is 2026-12-01' } })).toEqual({
      state: 'refused',
      cause: 'fields',
      issues: [
        { field: 'closing_date', key: 'closing_date', message: { code: 'min-value', limit: '2026-12-01' } },
      ],
    });
  });
});

function refused(cause: ChangeRefusedCause): ChangeOutcome;
function refused(cause: 'address' | 'blocked'): ChangeOutcome;
function refused(cause: ChangeRefusedCause | RefusedCause): object {
  return { state: 'refused', cause };
}
