// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME, insert } from '@/tests/support/written';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import { showOutcomeOnBadge } from '@/utils/toolbar/outcome-badge';
import { followPosting } from './follow-posting';
import type { PostingModel } from './models/posting';

let posting: PostingModel;
let worker: ReturnType<typeof startWorker>;
let ended: AbortController;

const state = () => posting.current.value?.state;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  posting = sessionWith({ fields: FIELDS, posted: await insert() }).posting;
  ended = new AbortController();
  followPosting(posting, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const news = (postingId = posting.latestId.value) => worker.deliver({ type: 'posting-moved', postingId });
const move = () => movePosting(posting.latestId.value ?? '', 'written', { state: 'sending' });

it('follow posting: the popup shows its state changes', async () => {
  await move();
  await news();
  await vi.waitUntil(() => state() === 'sending');
});

it('follow posting: the badge of a shown outcome is cleared', async () => {
  await move();
  await movePosting(posting.latestId.value ?? '', 'sending', {
    state: 'accepted',
    outcome: { state: 'accepted' },
  });
  await showOutcomeOnBadge({ id: posting.latestId.value ?? '', state: 'accepted' });
  await news('another');
  expect(worker.badge.text.everywhere).toBe('✓');
  await news();
  await vi.waitUntil(() => worker.badge.text.everywhere === '');
});

it('follow posting: other postings are ignored, and all once it ended', async () => {
  await move();
  await news('another');
  ended.abort();
  await news();
  await loadPosting('whatever');
  expect(state()).toBe('written');
});

it('follow posting: without news the worker is asked to resume, and the result is shown', async () => {
  await vi.advanceTimersByTimeAsync(5_000);
  expect(worker.asked).toEqual([{ type: 'resume-outbox' }]);
  await vi.waitUntil(() => state() === 'accepted');
  worker.asked.length = 0;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(worker.asked).toEqual([]);
});
