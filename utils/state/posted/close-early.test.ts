import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { JOB, posted } from '@/tests/support/posted';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { applyChanges, DEFAULT_PROFILE } from '@/utils/board/profile';
import { daysListed } from '@/utils/outbox/listing-period';
import { loadPosting } from '@/utils/outbox/posting-store';
import { closeEarly } from './close-early';
import { loadPosted } from './load-posted';

const TOMORROW = addDays(todayInLondon(), 1);

let worker: ReturnType<typeof startWorker>;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
  worker.answer(200, { _id: JOB.id, _etag: '2beef' });
});

afterEach(() => vi.unstubAllGlobals());

it('closing early: tomorrow is sent as the closing date, for the version that we know', async () => {
  const posting = await posted();
  expect(await closeEarly(posting, DEFAULT_PROFILE)).toMatchObject({
    change: { kind: 'closing', state: 'accepted', was: {}, willBe: { closing_date: TOMORROW } },
  });
  const [address, options] = worker.board.mock.lastCall ?? [];
  expect(address).toBe(`${DEFAULT_PROFILE.endpoint}/${JOB.id}`);
  expect(options).toMatchObject({ method: 'PATCH', headers: { 'If-Match': JOB.etag } });
  expect(JSON.parse(String(options?.body))).toEqual({
    closing_date: TOMORROW,
    username: 'acme',
    password: 'secret',
  });
});

it('closing early: the posting then comes down tomorrow, and has the board’s new version', async () => {
  const { id } = await posted();
  await closeEarly(await stored(id), DEFAULT_PROFILE);
  const posting = await stored(id);
  expect(daysListed(posting).removalDay).toBe(TOMORROW);
  expect(posting.outcome).toEqual({ state: 'accepted', jobId: JOB.id, etag: '2beef' });
  expect((await loadPosted(id))?.current?.closing_date).toBe(TOMORROW);
});

it('closing early: pressed in two windows at once, it is sent once', async () => {
  const posting = await posted();
  const results = await Promise.all([
    closeEarly(posting, DEFAULT_PROFILE),
    closeEarly(posting, DEFAULT_PROFILE),
  ]);
  expect(results).toContainEqual({ blocker: 'unfinished' });
  expect(worker.board).toHaveBeenCalledOnce();
});

it.each([
  ['was found at the board by hand', {}, 'no-job-id'],
  ['has no known version', { jobId: JOB.id }, 'no-version'],
  ['has an id that is none', { jobId: '../x', etag: JOB.etag }, 'no-version'],
])('closing early: an advert that %s is not closed, and says why', async (_case, outcome, blocker) => {
  expect(await closeEarly(await posted({}, outcome), DEFAULT_PROFILE)).toEqual({ blocker });
  expect(worker.board).not.toHaveBeenCalled();
});

it('closing early: not one that comes down tomorrow anyway, nor one that has ended', async () => {
  const ending = await posted({ advert: { ...ADVERT, closing_date: TOMORROW } });
  expect(await closeEarly(ending, DEFAULT_PROFILE)).toEqual({ blocker: 'ends-tomorrow' });
  expect(await closeEarly(ending, DEFAULT_PROFILE, TOMORROW)).toEqual({ blocker: 'ended' });
});

it('closing early: not one of another board', async () => {
  const other = applyChanges({ endpoint: 'https://other.example/api/job' });
  expect(await closeEarly(await posted(), other)).toEqual({ blocker: 'other-board' });
});

async function stored(id: string) {
  const posting = await loadPosting(id);
  if (!posting) throw new Error('There is no posting');
  return posting;
}
