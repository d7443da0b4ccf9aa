import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBoard } from './board.mjs';
import { credentials, evening, full, minimal, patch, post, posted } from './for-tests.mjs';

/** @import { Board } from './types.d.mts' */

const wrongCredentials = 'username and/or password incorrect or not provided2';
const wrongCompany = 'User is not allowed to post this job for this company. Speak to your admin.';
const noJob = '0'.repeat(24);

describe.each(/** @type {const} */ (['older', 'newer']))('board API, the %s dialect', (dialect) => {
  const older = dialect === 'older';
  /** @type {Board} */
  let board;
  beforeAll(async () => {
    board = await createBoard({ dialect, now: evening });
  });
  beforeEach(() => board.reset());
  afterAll(() => board.close());

  /** @param {RequestInit} request */
  const raw = (request) => fetch(`${board.url}/api/job`, { method: 'POST', ...request });

  test('accepts an advert with ids and dates, and echoes nothing', async () => {
    const answer = await post(board, full);
    const body = await answer.json();
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.has('etag')).toBe(false);
    expect(body).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      _etag: expect.stringMatching(/^[0-9a-f]{40}$/),
      _created: 'Mon, 30 Nov 2026 20:00:00 GMT',
      _updated: 'Mon, 30 Nov 2026 20:00:00 GMT',
      _links: { self: { title: 'Job', href: `job/${body._id}` } },
      _status: 'OK',
    });
    expect(Object.keys(body).indexOf('_status')).toBe(older ? 0 : 5);
  });

  test('creates two jobs when the same body is sent twice', async () => {
    const first = await posted(board);
    const second = await posted(board);
    expect(board.jobs().map(({ id }) => id)).toEqual([first._id, second._id]);
    expect(first._id).not.toBe(second._id);
    expect(first._etag).not.toBe(second._etag);
  });

  test.each([
    ['no user name', { ...full, username: undefined }],
    ['no password', { ...full, password: undefined }],
    ['a wrong password', { ...full, password: 'Sandbox-pass' }],
    ['an unknown user', { ...full, username: 'somebody' }],
    ['a password that is no text', { ...full, password: ['sandbox-pass'] }],
    ['a list', [full]],
    ['a bare null', null],
  ])('refuses %s before it looks at the fields', async (_, body) => {
    const answer = await post(board, Array.isArray(body) || body === null ? body : { ...body, title: 7 });
    const expectedBody = older
      ? `{"_status":"ERR","_error":{"message":"${wrongCredentials}","code":403}}`
      : `{"_error":{"code":403,"message":"${wrongCredentials}"},"_status":"ERR"}`;
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.text()).toBe(expectedBody);
    expect(board.jobs()).toEqual([]);
  });

  test('refuses the user of another company before it looks at the fields', async () => {
    const answer = await post(board, { ...full, username: 'other-company', title: 7 });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ _status: 'ERR', _error: { code: 403, message: wrongCompany } });
  });

  test.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'Application/JSON',
    'text/plain',
    'application/vnd.api+json',
  ])('refuses the Content-Type %s', async (type) => {
    const answer = await raw({ headers: { 'Content-Type': type }, body: JSON.stringify(full) });
    const { _error } = await answer.json();
    expect(answer.status).toBe(older ? 403 : 400);
    expect(_error.message).toBe(older ? wrongCredentials : 'Unknown or no Content-Type header supplied');
    expect(board.jobs()).toEqual([]);
  });

  test('refuses a body without a Content-Type', async () => {
    const answer = await raw({ body: new Blob([JSON.stringify(full)]) });
    expect(answer.status).toBe(older ? 403 : 400);
    expect(board.jobs()).toEqual([]);
  });

  test.each(['', '{', '{"a":1,}', new Uint8Array([0x22, 0xff, 0x22])])(
    'refuses the unreadable body %o',
    async (body) => {
      const answer = await raw({ headers: { 'Content-Type': 'application/json' }, body });
      const { _error } = await answer.json();
      expect(answer.status).toBe(older ? 403 : 400);
      expect(_error.message).toContain(older ? wrongCredentials : 'could not understand');
      expect(board.requests()[0]?.body).toBeNull();
    },
  );

  test.each([
    ['GET', '/api/job', 405],
    ['PUT', '/api/job', 405],
    ['PATCH', '/api/job', 405],
    ['OPTIONS', '/api/job', 405],
    ['POST', `/api/job/${noJob}`, 405],
    ['DELETE', `/api/job/${noJob}`, 405],
    ['POST', '/api/jobs', 404],
    ['POST', '/api/job/', 404],
    ['GET', '/anything', 404],
    ['GET', `/jobs/${noJob}`, 404],
  ])('answers %s %s with %d and JSON', async (method, path, status) => {
    const answer = await fetch(board.url + path, { method });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ _status: 'ERR', _error: { code: status } });
  });

  test('sends no CORS header to anyone', async () => {
    const answer = await post(board, full, { Origin: 'https://careers.example.com' });
    const names = [...answer.headers.keys()];
    expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  describe('board API: editing', () => {
    test('changes what was sent, keeps the rest, and returns a new etag', async () => {
      const job = await posted(board);
      const changes = { ...credentials, salary_low: 25_000.5, closing_date: '2026-12-02' };
      const answer = await patch(board, job._id, changes, { 'If-Match': job._etag });
      const body = await answer.json();
      expect(answer.status).toBe(200);
      expect(Object.keys(body).sort()).toEqual(Object.keys(job).sort());
      expect(body._id).toBe(job._id);
      expect(body._etag).toMatch(/^[0-9a-f]{40}$/);
      expect(body._etag).not.toBe(job._etag);
      expect(board.jobs()).toHaveLength(1);
      expect(board.jobs()[0]).toMatchObject({
        etag: body._etag,
        advert: { title: full.title, salary_low: 25_001, closing_date: '2026-12-02' },
        received: [{ method: 'POST' }, { method: 'PATCH', body: { salary_low: 25_000.5 } }],
      });
    });

    test.each(/** @type {const} */ (['dead', 'quoted', 'invented']))(
      'refuses an etag that is %s',
      async (kind) => {
        const job = await posted(board);
        const etags = { dead: job._etag, quoted: `"${job._etag}"`, invented: 'f'.repeat(40) };
        if (kind === 'dead') await patch(board, job._id, credentials, { 'If-Match': job._etag });
        const before = board.jobs();
        const changes = { ...credentials, title: 'Other' };
        const answer = await patch(board, job._id, changes, { 'If-Match': etags[kind] });
        expect(answer.status).toBe(older ? 428 : 412);
        expect(answer.headers.get('content-type')).toBe(
          older ? 'text/html; charset=utf-8' : 'application/json',
        );
        expect(await answer.text()).toContain(
          older ? '<p>Client and server etags do not match</p>' : "Client and server etags don't match",
        );
        expect(board.jobs()).toEqual(before);
      },
    );

    test('refuses a change without an etag', async () => {
      const job = await posted(board);
      const answer = await patch(board, job._id, { ...credentials, title: 'Other' });
      expect(answer.status).toBe(older ? 403 : 428);
      expect(await answer.json()).toMatchObject({ _error: { message: expect.stringContaining('If-Match') } });
    });

    test('checks credentials before the job, the job before the etag, the etag before the fields', async () => {
      const { _id } = await posted(board);
      const wrong = { 'If-Match': 'f'.repeat(40) };
      const bad = { ...credentials, title: 7 };
      const answers = [
        await patch(board, noJob, { ...bad, password: 'no' }, wrong),
        await patch(board, _id, { ...bad, username: 'other-company' }, wrong),
        await patch(board, noJob, bad),
        await patch(board, _id, bad),
        await patch(board, _id, bad, wrong),
      ];
      expect(answers.map(({ status }) => status)).toEqual(
        older ? [403, 403, 404, 403, 428] : [403, 403, 404, 428, 412],
      );
    });
  });
});

describe('board server', () => {
  test('listens on the loopback address only, on a free port of its own', async () => {
    const [one, other] = await Promise.all([createBoard(), createBoard()]);
    expect(one.url).toBe(`http://127.0.0.1:${one.port}`);
    expect(one.port).not.toBe(other.port);
    await Promise.all([one.close(), other.close()]);
  });

  test('rejects when its port is taken', async () => {
    const board = await createBoard();
    await expect(createBoard({ port: board.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await board.close();
  });

  test('frees its port even when a client holds a connection open', async () => {
    const board = await createBoard();
    const socket = connect(board.port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const ended = text(socket);
    await board.close();
    await ended;
    await expect(fetch(board.url)).rejects.toThrow();
  });

  test('takes a new connection for each request', async () => {
    const board = await createBoard();
    const { headers } = await fetch(board.url);
    await board.close();
    expect(headers.get('connection')).toBe('close');
  });

  test('knows the accounts that it was given, and no others', async () => {
    const board = await createBoard({ now: evening, accounts: [{ username: 'acme', password: 'secret' }] });
    const known = await post(board, { ...minimal, username: 'acme', password: 'secret' });
    const unknown = await post(board, minimal);
    await board.close();
    expect([known.status, unknown.status]).toEqual([201, 403]);
  });
});
