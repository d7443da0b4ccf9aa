import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBoard } from './board.mjs';
import { credentials, full, patch, posted, without } from './for-tests.mjs';

/** @import { Board } from './types.d.mts' */

/** @type {Board} */
let board;
let now = '';

beforeEach(async () => {
  now = '2026-11-30T20:00:00Z';
  board = await createBoard({ now: () => new Date(now) });
});

afterEach(() => board.close());

test('board: a change in the recruiter account gives the job another etag and is no request', async () => {
  const { _id, _etag } = await posted(board);
  board.editElsewhere(_id, { title: 'Cleaner' });
  const [job] = board.jobs();
  expect(job?.advert.title).toBe('Cleaner');
  expect(job?.versions.map(({ by }) => by)).toEqual(['POST', 'elsewhere']);
  expect(board.requests()).toHaveLength(1);
  const answer = await patch(board, _id, { ...credentials, title: 'Cook' }, { 'If-Match': _etag });
  expect(answer.status).toBe(412);
});

test('board: a job that has ended is not found any more', async () => {
  const { _id, _etag } = await posted(board, without(full, 'closing_date'));
  now = '2026-12-28T20:00:00Z';
  const answer = await patch(board, _id, { ...credentials, title: 'Cook' }, { 'If-Match': _etag });
  expect(answer.status).toBe(404);
});

test('board: an advert’s page lists its versions, with what each changed', async () => {
  const { _id, _etag } = await posted(board);
  await patch(board, _id, { ...credentials, title: 'Cook' }, { 'If-Match': _etag });
  board.editElsewhere(_id, { hours: 'Part' });
  const page = await (await fetch(`${board.url}/jobs/${_id}`)).text();
  expect(page).toContain('changed through the API: <span dir="auto">title: Cook</span>');
  expect(page).toContain('changed in the recruiter account: <span dir="auto">hours: Part</span>');
});

test('board: an edit from elsewhere can be made from outside', async () => {
  const { _id } = await posted(board);
  const edit = (/** @type {string} */ id) =>
    fetch(`${board.url}/sandbox/jobs/${id}`, { method: 'POST', body: JSON.stringify({ title: 'Cleaner' }) });
  expect((await edit(_id)).status).toBe(204);
  expect((await edit('none')).status).toBe(404);
  expect(board.jobs()[0]?.advert.title).toBe('Cleaner');
});
