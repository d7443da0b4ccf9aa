import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createBoard } from './board.mjs';
import { credentials, evening, full, patch, post, posted } from './for-tests.mjs';

/** @import { Board } from './types.d.mts' */

const secret = credentials.password;

/** @type {Board} */
let board;
beforeAll(async () => {
  board = await createBoard({ now: evening });
});
afterEach(() => board.reset());
afterAll(() => board.close());

/** @param {string} path */
const get = async (path) => (await fetch(board.url + path)).text();

test('ledger: records every request to the API and its result', async () => {
  const job = await posted(board);
  await post(board, { ...full, hours: 'Half' });
  await patch(board, job._id, { ...credentials, title: 'Other' }, { 'If-Match': job._etag });
  expect(board.requests()).toMatchObject([
    {
      method: 'POST',
      path: '/api/job',
      status: 201,
      body: { title: full.title },
      time: '2026-11-30T20:00:00.000Z',
    },
    { method: 'POST', path: '/api/job', status: 422, body: { hours: 'Half' } },
    { method: 'PATCH', path: `/api/job/${job._id}`, status: 200, headers: { 'if-match': job._etag } },
  ]);
});

test('ledger: stores and shows no password', async () => {
  const job = await posted(board);
  await post(board, [{ deep: { password: secret } }], { Authorization: `Basic ${btoa(`user:${secret}`)}` });
  await patch(board, job._id, { ...credentials, title: 'Other' }, { 'If-Match': job._etag });
  await fetch(`${board.url}/api/job?password=${secret}`, { method: 'POST', body: `{"password":"${secret}"` });
  const places = [
    JSON.stringify(board.requests()),
    JSON.stringify(board.jobs()),
    await get('/sandbox/requests'),
    await get('/sandbox/jobs'),
    await get('/'),
    await get(`/jobs/${job._id}`),
  ];
  expect(board.requests()).toHaveLength(4);
  expect(board.requests()[0]?.body).toEqual({ ...full, password: '•••' });
  expect(board.jobs()[0]?.received[0]?.body).toEqual({ ...full, password: '•••' });
  expect(places.filter((place) => place.includes(secret) || place.includes(btoa(`user:${secret}`)))).toEqual(
    [],
  );
});

test('ledger: can be read over HTTP', async () => {
  await posted(board);
  expect(JSON.parse(await get('/sandbox/requests'))).toEqual(board.requests());
  expect(JSON.parse(await get('/sandbox/jobs'))).toEqual(board.jobs());
});

test('ledger: callers get a copy', async () => {
  await posted(board);
  const before = JSON.stringify([board.jobs(), board.requests()]);
  const [job] = board.jobs();
  const [request] = board.requests();
  Object.assign(job?.advert ?? {}, { title: 'Other' });
  Object.assign(request?.headers ?? {}, { host: 'other' });
  expect(JSON.stringify([board.jobs(), board.requests()])).toBe(before);
  expect(job?.advert.title).toBe('Other');
  expect(request?.headers.host).toBe('other');
});

test('ledger: a reset clears it', async () => {
  await posted(board);
  board.reset();
  expect(board.jobs()).toEqual([]);
  expect(board.requests()).toEqual([]);
});
