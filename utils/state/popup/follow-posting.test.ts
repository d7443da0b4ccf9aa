// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME, insert } from '@/tests/support/written';
import { movePosting } from '@/utils/outbox/posting-store';
import { showOutcomeOnBadge } from '@/utils/toolbar/outcome-badge';
import { followPosting } from './follow-posting';
import type { PostingModel } from './models/posting';
import type { Session } from './session';

let session: Session;
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
  session = sessionWith({ fields: FIELDS, posted: await insert() });
  posting = session.posting;
  ended = new AbortController();
  followPosting(session, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
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
  await news();
  await vi.waitUntil(() => worker.badge.text.everywhere === '');
});

it('follow posting: the badge of another posting’s outcome stays', async () => {
  const other = await insert({ page: 'https://a.example/other' });
  await movePosting(other.id, 'written', { state: 'sending' });
  await movePosting(other.id, 'sending', {
    state: 'refused',
    outcome: { state: 'refused', cause: 'blocked' },
  });
  await showOutcomeOnBadge({ id: other.id, state: 'refused' });
  await news(other.id);
  await move();
  await news();
  await vi.waitUntil(() => state() === 'sending');
  expect(worker.badge.text.everywhere).toBe('!');
});

it('follow posting: nothing is followed once it ended', async () => {
  await move();
  const posted = posting.current.value;
  const followed = sessionWith({ fields: FIELDS, ...(posted ? { posted } : {}) });
  const other = new AbortController();
  followPosting(followed, other.signal);
  ended.abort();
  await news();
  await vi.waitUntil(() => followed.posting.current.value?.state === 'sending');
  other.abort();
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

it('follow posting: where the database cannot be read, the popup says so', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await news();
  await vi.waitUntil(() => session.draft.fault.value?.part === 'postings');
  expect(state()).toBe('written');
});

it('follow posting: a badge that cannot be cleared is no fault of the draft', async () => {
  vi.spyOn(fakeBrowser.action, 'getBadgeText').mockRejectedValue(new Error('No badge'));
  await move();
  await news();
  await vi.waitUntil(() => state() === 'sending');
  await vi.waitUntil(() => vi.mocked(fakeBrowser.action.getBadgeText).mock.calls.length > 0);
  expect(session.draft.fault.value).toBeUndefined();
});
