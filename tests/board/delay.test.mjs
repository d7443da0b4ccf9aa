import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createBoard } from './board.mjs';
import { evening, full, post, posted } from './for-tests.mjs';

/** @import { Board } from './types.d.mts' */

/** The abort signals of the board's delays, in order: a delay that nobody needs must be aborted. */
const waits = vi.hoisted(() => /** @type {AbortSignal[]} */ ([]));
vi.mock('node:timers/promises', async (load) => {
  const real = /** @type {typeof import('node:timers/promises')} */ (await load());
  return {
    ...real,
    /** @type {typeof real.setTimeout} */
    setTimeout: (ms, value, options) => {
      if (options?.signal) waits.push(options.signal);
      return real.setTimeout(ms, value, options);
    },
  };
});

/** @type {Board} */
let board;
beforeAll(async () => {
  board = await createBoard({ now: evening });
});
afterEach(() => board.reset());
afterAll(() => board.close());

const forEver = 2_000_000_000;

/** @param {Board} at @param {number} [count] */
const received = async (at, count = 1) => {
  await expect.poll(() => at.requests().length).toBe(count);
};

test.each([false, true])('delay: the board answers at last (stored: %o)', async (stored) => {
  board.behave({ kind: 'delay', ms: 1, stored });
  const answer = await post(board, full);
  expect(answer.status).toBe(201);
  expect(board.jobs()).toMatchObject([{ id: (await answer.json())._id }]);
});

test.each([
  { stored: false, jobs: 0 },
  { stored: true, jobs: 1 },
])('delay: ends when the sender hangs up (stored: $stored)', async ({ stored, jobs }) => {
  const line = new AbortController();
  board.behave({ kind: 'delay', ms: forEver, stored, times: 1 });
  const answer = fetch(`${board.url}/api/job`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(full),
    signal: line.signal,
  });
  await received(board);
  expect(board.jobs()).toHaveLength(jobs);
  expect(board.requests()[0]?.status).toBeNull();
  line.abort();
  await expect(answer).rejects.toThrow('abort');
  await expect.poll(() => waits.at(-1)?.aborted).toBe(true);
  await posted(board);
  expect(board.jobs()).toHaveLength(jobs + 1);
});

test('delay: a test can release the answer, and the next one is delayed again', async () => {
  board.behave({ kind: 'delay', ms: forEver });
  const answer = post(board, full);
  await received(board);
  board.answerDelayed();
  expect((await answer).status).toBe(201);
  const another = expect(post(board, full)).rejects.toThrow('fetch failed');
  await received(board, 2);
  expect(board.requests()[1]?.status).toBeNull();
  board.reset();
  await another;
});

test('delay: a reset ends it, and leaves nothing behind', async () => {
  board.behave({ kind: 'delay', ms: forEver });
  const answer = expect(post(board, full)).rejects.toThrow('fetch failed');
  await received(board);
  board.reset();
  await answer;
  expect(board.jobs()).toEqual([]);
});

test('delay: ends when the board closes', async () => {
  const other = await createBoard();
  other.behave({ kind: 'delay', ms: forEver });
  const answer = expect(post(other, full)).rejects.toThrow('fetch failed');
  await received(other);
  await other.close();
  await answer;
});
