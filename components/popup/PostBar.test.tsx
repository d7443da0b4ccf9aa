// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME, insert } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import type { PostingState } from '@/utils/outbox/transitions';
import type { Session } from '@/utils/state/popup/session';
import { PostBar } from './PostBar';

let worker: ReturnType<typeof startWorker>;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const OUTCOMES: Partial<Record<PostingState, Outcome>> = {
  waiting: { state: 'waiting', cause: 'offline' },
  unknown: { state: 'unknown', cause: 'timeout' },
};

/** Shows the Post bar over a stored posting. */
async function openOver(state: 'written' | 'waiting' | 'unknown'): Promise<{ id: string; session: Session }> {
  const { id } = await insert({}, new Date(Date.now() - 3_600_000));
  const outcome = OUTCOMES[state];
  if (state === 'unknown') await movePosting(id, 'written', { state: 'sending' });
  if (outcome) await movePosting(id, state === 'unknown' ? 'sending' : 'written', { state, outcome });
  const posted = await loadPosting(id);
  if (!posted) throw new Error('It was not stored');
  const session = sessionWith({ fields: FIELDS, posted });
  render(<PostBar session={session} />, document.body);
  return { id, session };
}

async function press(words: string): Promise<void> {
  const button = () =>
    [...document.querySelectorAll('button')].find(
      ({ textContent, disabled }) => textContent?.trim() === words && !disabled,
    );
  (await vi.waitUntil(button)).click();
}

const announced = () => document.querySelector('.post-status[role=status]')?.textContent ?? '';
const asked = () => worker.asked.map(({ type }) => type);

const PRESSES: [string, 'written' | 'waiting' | 'unknown', string[], string][] = [
  ['Don’t post it', 'waiting', ['Don’t post it'], 'couldn’t be cancelled'],
  ['Post over an advert that was never sent', 'written', ['Post to s1jobs'], 'couldn’t be cancelled'],
  ['I found it', 'unknown', ['I found it', 'Mark as posted'], 'Jobcourier didn’t respond'],
  [
    'I didn’t find it',
    'unknown',
    ['I didn’t find it: send again', 'Not there: send it again'],
    'Nothing was sent.',
  ],
];

describe('Post bar: a press that does nothing', () => {
  it.each(PRESSES)('says so, where the worker does not answer: %s', async (_name, state, presses, words) => {
    const { id } = await openOver(state);
    worker.isReachable = false;
    for (const one of presses) await press(one);
    await vi.waitUntil(() => announced().includes(words));
    expect(asked()).not.toContain('post');
    expect((await loadPosting(id))?.state).toBe(state);
  });

  it.each(PRESSES)('says so, where the database cannot be read: %s', async (_name, state, presses) => {
    await openOver(state);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ done: true }));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    for (const one of presses) await press(one);
    await vi.waitUntil(() => announced().includes('Your adverts can’t be shown'));
  });

  it('is told no longer once the posting moves on', async () => {
    const { id, session } = await openOver('waiting');
    worker.isReachable = false;
    await press('Don’t post it');
    await vi.waitUntil(() => announced().includes('couldn’t be cancelled'));
    await movePosting(id, 'waiting', { state: 'sending' });
    const outcome = { state: 'unknown' as const, cause: 'timeout' as const };
    session.posting.update(id, await movePosting(id, 'sending', { state: 'unknown', outcome }));
    await vi.waitUntil(() => announced().includes('We don’t know'));
    expect(announced()).not.toContain('cancelled');
  });

  it('and the next one works: what it did not do is told no longer', async () => {
    await openOver('waiting');
    worker.isReachable = false;
    await press('Don’t post it');
    await vi.waitUntil(() => announced().includes('couldn’t be cancelled'));
    worker.isReachable = true;
    await press('Don’t post it');
    await vi.waitUntil(() => announced().includes('Not posted.'));
    expect(announced()).not.toContain('couldn’t');
  });
});

it('Post bar: one press does not send an unconfirmed advert again, which might be paid for twice', async () => {
  const { id } = await openOver('unknown');
  await press('I didn’t find it: send again');
  await vi.waitUntil(() =>
    document.body.textContent?.includes('Have you looked in your s1jobs recruiter account'),
  );
  await press('Cancel');
  expect(asked()).not.toContain('resolve-unknown');
  expect((await loadPosting(id))?.state).toBe('unknown');
});
