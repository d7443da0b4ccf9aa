import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBoard } from './board.mjs';
import { credentials, evening, full, patch, post, posted } from './for-tests.mjs';

/** @import { Behaviour, Board } from './types.d.mts' */

const insertion = 'Insertion failure: 1 document(s) contain(s) error(s)';
const wrongCredentials = 'username and/or password incorrect or not provided2';
const wrongCompany = 'User is not allowed to post this job for this company. Speak to your admin.';
const issues = { title: ['required field', { 1: 'unknown field' }], 'validation exception': 'x' };

/** @type {Board} */
let board;
/** @type {Board} */
let old;
beforeAll(async () => {
  board = await createBoard({ now: evening });
  old = await createBoard({ now: evening, dialect: 'older' });
});
afterEach(() => {
  board.reset();
  old.reset();
});
afterAll(() => Promise.all([board.close(), old.close()]));

describe('misbehave: answers of the API itself', () => {
  test.each(
    /** @type {[Behaviour, number, object][]} */ ([
      [{ kind: 'wrong-credentials' }, 403, { _error: { code: 403, message: wrongCredentials } }],
      [{ kind: 'wrong-company' }, 403, { _error: { code: 403, message: wrongCompany } }],
      [{ kind: 'issues', issues }, 422, { _issues: issues, _error: { code: 422, message: insertion } }],
      [{ kind: 'issues', issues, status: 400 }, 400, { _issues: issues, _error: { code: 400 } }],
      [{ kind: 'unreadable-body' }, 400, { _error: { code: 400 } }],
      [{ kind: 'not-found' }, 404, { _error: { code: 404 } }],
      [{ kind: 'method-not-allowed' }, 405, { _error: { code: 405 } }],
      [{ kind: 'rate-limit', as: 'json' }, 429, { _error: { code: 429, message: 'Rate limit exceeded' } }],
    ]),
  )('%o', async (behaviour, status, body) => {
    board.behave(behaviour);
    const answer = await post(board, full);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toMatchObject({ _status: 'ERR', ...body });
    expect(board.jobs()).toEqual([]);
    expect(board.requests()[0]?.status).toBe(status);
  });

  test('the rate limit answers in the dialect’s form, without a Retry-After', async () => {
    board.behave({ kind: 'rate-limit' });
    old.behave({ kind: 'rate-limit' });
    const [json, html] = [await post(board, full), await post(old, full)];
    expect(json.headers.get('content-type')).toBe('application/json');
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await html.text()).toBe('Rate limit exceeded');
    expect(json.headers.has('retry-after') || html.headers.has('retry-after')).toBe(false);
  });
});

describe('misbehave: answers of servers and proxies', () => {
  test.each(
    /** @type {[Behaviour, number][]} */ ([
      [{ kind: 'too-large' }, 413],
      [{ kind: 'proxy-forbidden' }, 403],
      [{ kind: 'server-error' }, 500],
      [{ kind: 'server-error', status: 502 }, 502],
      [{ kind: 'server-error', status: 503 }, 503],
      [{ kind: 'server-error', status: 504, stored: false }, 504],
      [{ kind: 'rate-limit', as: 'html' }, 429],
      [{ kind: 'redirect' }, 302],
    ]),
  )('%o stores nothing and is HTML', async (behaviour, status) => {
    board.behave(behaviour);
    const answer = await post(board, full);
    const body = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(() => JSON.parse(body)).toThrow();
    expect(board.jobs()).toEqual([]);
  });

  test.each([500, 502, 503, 504])('%d after the job was stored', async (status) => {
    board.behave(/** @type {Behaviour} */ ({ kind: 'server-error', status, stored: true }));
    const answer = await post(board, full);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(board.jobs()).toHaveLength(1);
  });

  test('a redirect points to the given address, and the ledger records who follows it', async () => {
    board.behave({ kind: 'redirect', status: 307, location: '/api/login' });
    const answer = await post(board, full);
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe('/api/login');
    const followed = await fetch(`${board.url}/api/job`, { method: 'POST', body: '{}' });
    expect(followed.status).toBe(404);
    expect(board.requests().map(({ path }) => path)).toEqual(['/api/job', '/api/job', '/api/login']);
  });
});

describe('misbehave: accepted, with an unreadable answer', () => {
  test('a 201 whose body is no JSON', async () => {
    board.behave({ kind: 'accepted-unreadable' });
    const answer = await post(board, full);
    expect(answer.status).toBe(201);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
    expect(board.jobs()).toHaveLength(1);
  });

  test('a 201 without an id', async () => {
    board.behave({ kind: 'accepted-with-odd-body' });
    const answer = await post(board, full);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ _status: 'OK' });
    expect(board.jobs()).toHaveLength(1);
  });

  test.each(
    /** @type {Behaviour[]} */ ([
      { kind: 'accepted-unreadable' },
      { kind: 'accepted-with-odd-body' },
      { kind: 'server-error', stored: true },
      { kind: 'cut', stored: true },
    ]),
  )('$kind refuses an advert that the board would refuse anyway', async (behaviour) => {
    board.behave(behaviour);
    const answer = await post(board, { ...full, hours: 'Half' });
    expect(answer.status).toBe(422);
    expect(board.jobs()).toEqual([]);
  });

  test('a change is carried out, too', async () => {
    const job = await posted(board);
    board.behave({ kind: 'server-error', stored: true });
    const changes = { ...credentials, title: 'Other' };
    const answer = await patch(board, job._id, changes, { 'If-Match': job._etag });
    expect(answer.status).toBe(500);
    expect(board.jobs()[0]).toMatchObject({ advert: { title: 'Other' } });
    expect(board.jobs()[0]?.etag).not.toBe(job._etag);
  });
});

describe('misbehave: a cut connection', () => {
  test.each([
    { stored: false, jobs: 0 },
    { stored: true, jobs: 1 },
  ])('stored: $stored', async ({ stored, jobs }) => {
    board.behave({ kind: 'cut', stored });
    await expect(post(board, full)).rejects.toThrow('fetch failed');
    expect(board.jobs()).toHaveLength(jobs);
    expect(board.requests()).toHaveLength(1);
    expect(board.requests()[0]?.status).toBeNull();
  });
});

describe('misbehave: duration', () => {
  /** @param {number} count */
  const statuses = async (count) => {
    const answers = [];
    for (let sent = 0; sent < count; sent += 1) answers.push((await post(board, full)).status);
    return answers;
  };

  test('until it is switched off', async () => {
    board.behave({ kind: 'rate-limit' });
    expect(await statuses(3)).toEqual([429, 429, 429]);
    board.behave({ kind: 'not-found' });
    expect(await statuses(1)).toEqual([404]);
    board.reset();
    expect(await statuses(1)).toEqual([201]);
  });

  test('for a given number of requests', async () => {
    board.behave({ kind: 'rate-limit', times: 2 });
    expect(await statuses(3)).toEqual([429, 429, 201]);
  });
});

describe('misbehave: over HTTP', () => {
  /** @param {unknown} body */
  const behave = (body) =>
    fetch(`${board.url}/sandbox/behave`, { method: 'POST', body: JSON.stringify(body) });

  test('can be switched on and off', async () => {
    expect((await behave({ kind: 'too-large' })).status).toBe(204);
    expect((await post(board, full)).status).toBe(413);
    expect((await fetch(`${board.url}/sandbox/behave`, { method: 'DELETE' })).status).toBe(204);
    expect((await post(board, full)).status).toBe(201);
  });

  test.each([
    ['kind', {}],
    ['kind', { kind: 'sulk' }],
    ['kind', { kind: 'toString' }],
    ['times', { kind: 'cut', times: 0 }],
    ['ms', { kind: 'delay' }],
    ['ms', { kind: 'delay', ms: 3_000_000_000 }],
    ['status', { kind: 'server-error', status: 501 }],
    ['issues', { kind: 'issues', issues: 'no' }],
    ['location', { kind: 'redirect', location: '/a\r\nb' }],
    ['stored', { kind: 'not-found', stored: true }],
    ['an object', 'cut'],
  ])('a wrong %s is refused: %o', async (part, behaviour) => {
    const answer = await behave(behaviour);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error).toContain(part);
    // The same from code, since a JavaScript caller can pass anything.
    expect(() => board.behave(/** @type {Behaviour} */ (behaviour))).toThrow(part);
    expect((await post(board, full)).status).toBe(201);
  });
});
