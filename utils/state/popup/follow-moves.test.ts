// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, PAGE, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT, insert } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import { dismissOutcome } from './dismiss-outcome';
import { editField } from './edit';
import { followDraft } from './follow-draft';
import { loadPagePostings, showMove } from './page-postings';
import { postBarState } from './post-bar-state';
import type { Session } from './session';

const OTHER = { id: 'b', label: 'Other', username: 'other' };
const ELSEWHERE = { ...ADVERT, title: 'Joiner', location: 'EH1 1AA' };

let worker: ReturnType<typeof startWorker>;
let ended: AbortController;
let session: Session;

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

async function finished(
  part: Parameters<typeof insert>[0],
  outcome: Outcome,
  at = minutesAgo(9),
  known?: string,
): Promise<Posting> {
  const { id } = await insert(part, at, known);
  await movePosting(id, 'written', { state: 'sending' }, at);
  await movePosting(id, 'sending', { state: outcome.state, outcome }, at);
  const posting = await loadPosting(id);
  if (!posting) throw new Error('It is not stored');
  return posting;
}

const news = (postingId: string) => worker.deliver({ type: 'posting-moved', postingId });

/** What the Post bar shows while `moved` moves, and once another window has posted the page. */
async function barDuring(moved: string): Promise<string[]> {
  const seen = new Set<string>();
  const stop = effect(() => {
    seen.add(postBarState(session).state);
  });
  await showMove(session, moved);
  const { id } = await insert({}, new Date(), session.posting.latestId.value);
  await movePosting(id, 'written', { state: 'sending' });
  await showMove(session, id);
  stop();
  return [...seen];
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
  await worker.saveAccount(OTHER);
  ended = new AbortController();
  session = sessionWith({ fields: FIELDS, accounts: [ACME, OTHER] });
  followDraft(session, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

describe.each<[string, () => Promise<Posting>]>([
  [
    'another page’s posting',
    () => finished({ page: `${PAGE}/other`, advert: ELSEWHERE }, { state: 'accepted', jobId: '1' }),
  ],
  [
    'the page’s posting through another account',
    () => finished({ account: OTHER, advert: ELSEWHERE }, { state: 'accepted', jobId: '1' }),
  ],
  [
    'an older posting of the page',
    () => finished({ advert: ELSEWHERE }, { state: 'refused', cause: 'not-there' }, minutesAgo(20)),
  ],
])('follow moves: %s', (name, move) => {
  let moved: Posting;
  let known: string | undefined;

  beforeEach(async () => {
    moved = await move();
    known = name.startsWith('an older') ? moved.id : undefined;
  });

  it('leaves the form ready where the recruiter posts again', async () => {
    await finished({}, { state: 'accepted', jobId: '2' }, minutesAgo(9), known);
    await loadPagePostings(session);
    expect(postBarState(session).state).toBe('accepted');
    dismissOutcome(session);
    editField(session, 'reference', 'R-7');
    expect(await barDuring(moved.id)).toEqual(['ready', 'posting']);
  });

  it('leaves a refusal that is being corrected, and what the board says of the fields to come', async () => {
    const issues = (['title', 'location'] as const).map((field) => ({ field, key: field, message: 'No' }));
    await finished({}, { state: 'refused', cause: 'fields', issues }, minutesAgo(9), known);
    await loadPagePostings(session);
    editField(session, 'title', 'Head Baker');
    const counts: number[] = [];
    const stop = effect(() => {
      counts.push(session.posting.boardIssues.value.length);
    });
    expect(await barDuring(moved.id)).toEqual(['refused', 'posting']);
    stop();
    expect(counts).toEqual([1, 0]);
  });

  it('leaves the warning that the page shows another job', async () => {
    const { posting } = session;
    await finished({}, { state: 'refused', cause: 'other' }, minutesAgo(9), known);
    await loadPagePostings(session);
    posting.begin();
    posting.check();
    posting.hold({ address: PAGE, job: undefined, title: 'Driver', isAnotherJob: true });
    expect(await barDuring(moved.id)).toEqual(['held', 'posting']);
  });
});

it('follow moves: a posting of another window is shown once a Post that comes to nothing is over', async () => {
  const { posting } = session;
  posting.begin();
  const { id } = await insert();
  await movePosting(id, 'written', { state: 'sending' });
  await news(id);
  expect(posting.latestId.value).toBeUndefined();
  posting.abandon();
  await vi.waitUntil(() => posting.current.value?.id === id);
});

it('follow moves: of two looks at the page’s postings the later one counts', async () => {
  const { posting } = session;
  const { id } = await insert();
  let answer = () => undefined;
  const asked = new Promise<void>((resolve) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(async () => {
      resolve();
      await new Promise<void>((release) => {
        answer = () => void release();
      });
      return true;
    });
  });
  const first = loadPagePostings(session);
  await asked;
  await movePosting(id, 'written', { state: 'refused', outcome: { state: 'refused', cause: 'withdrawn' } });
  const later = await finished({}, { state: 'accepted', jobId: '2' }, new Date(Date.now() + 1_000), id);
  await loadPagePostings(session);
  expect(posting.current.value?.id).toBe(later.id);
  answer();
  await first;
  expect(posting.latestId.value).toBe(later.id);
});
