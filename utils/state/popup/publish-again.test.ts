// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, PAGE, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME, insert } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import { fingerprint } from '@/utils/drafts/job';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, movePosting, postingsOf } from '@/utils/outbox/posting-store';
import { rereadPage } from './open';
import { findDuplicatesOfForm } from './page-postings';
import { postBarState } from './post-bar-state';
import { publish } from './publish';
import { publishAnyway, replaceUnsent } from './publish-again';
import type { Session } from './session';

const advert = (title: string, description: string) => ({
  kind: 'advert',
  address: PAGE,
  warnings: [],
  fields: {
    title: { value: title, source: 'json-ld' },
    description: { value: description, source: 'json-ld' },
  },
});
const BAKER = advert('Baker', '<p>Bake bread in Leith.</p>');
const DRIVER = advert('Driver', '<p>Drive vans.</p>');
const COOK = advert('Cook', '<p>Cook soups for our guests.</p>');

let session: Session;
let worker: ReturnType<typeof startWorker>;

const count = async (store: 'postings' | 'adverts') => (await openDatabase()).count(store);
const pageShows = (result: () => Promise<unknown>) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result: await result() }]);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
  const job = fingerprint({ title: 'Baker', description: 'Bake bread in Leith.' });
  session = sessionWith({ fields: FIELDS, tab: { id: 7, url: PAGE }, ...(job ? { job } : {}) });
});

afterEach(() => vi.unstubAllGlobals());

describe('publish again: the page is read once more', () => {
  it('after the posting is stored, so it is sent even if the popup closes', async () => {
    let giveReading: (reading: unknown) => void = () => undefined;
    const answer = new Promise((resolve) => {
      giveReading = resolve;
    });
    pageShows(() => answer);
    const pressed = publish(session);
    await vi.waitUntil(async () => (await count('postings')) > 0);
    expect(await postingsOf(PAGE, 'a')).toMatchObject([{ state: 'written' }]);
    expect(postBarState(session)).toEqual({ state: 'checking' });
    expect(worker.asked).toEqual([]);
    // Nothing of it is left to go on during a later test.
    giveReading(BAKER);
    await pressed;
  });

  it('and posted if it shows the same job', async () => {
    pageShows(async () => BAKER);
    expect(await publish(session)).toBe('submitted');
  });

  it('and held if it shows another job, leaving nothing behind', async () => {
    pageShows(async () => DRIVER);
    expect(await publish(session)).toBe('held');
    expect(worker.asked).toEqual([]);
    expect(await count('postings')).toBe(0);
    expect(await count('adverts')).toBe(0);
    expect(postBarState(session)).toEqual({ state: 'held', title: 'Driver', isAnotherJob: true });
    expect(await publish(session)).toBe('busy');
  });

  it.each([
    ['is cancelled by the worker', true],
    ['is shown as stored where it cannot be cancelled either', false],
  ])('and if it shows another job, what cannot be deleted again %s', async (_name, isReachable) => {
    worker.isReachable = isReachable;
    pageShows(async () => DRIVER);
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(await publish(session)).toBe(isReachable ? 'held' : 'not-withdrawn');
    refusing.mockRestore();
    expect(postBarState(session).state).toBe(isReachable ? 'held' : 'unsent');
    const [posting] = await postingsOf(PAGE, 'a');
    expect(posting?.state).toBe(isReachable ? 'refused' : 'written');
    expect(session.draft.fault.value?.fault).toBe(isReachable ? undefined : 'full');
    expect(worker.board).not.toHaveBeenCalled();
  });

  it('and held although the worker looks for unsent postings meanwhile', async () => {
    pageShows(async () => {
      await worker.deliver({ type: 'resume-outbox' });
      return DRIVER;
    });
    expect(await publish(session)).toBe('held');
    expect(worker.board).not.toHaveBeenCalled();
  });

  it('and one whose popup was closed before is posted by the worker once this page was read', async () => {
    const left = await insert({ page: 'https://a.example/left' });
    const waiting = await insert({ page: 'https://a.example/waiting' });
    await movePosting(waiting.id, 'written', { state: 'waiting' });
    const isSent = async ({ id }: Posting) => (await loadPosting(id))?.state === 'accepted';
    pageShows(async () => {
      await worker.deliver({ type: 'resume-outbox' });
      // By now the worker has looked.
      await vi.waitUntil(() => isSent(waiting));
      expect(await isSent(left)).toBe(false);
      return DRIVER;
    });
    expect(await publish(session)).toBe('held');
    await vi.waitUntil(() => isSent(left));
    expect(worker.board).toHaveBeenCalledTimes(2);
  });

  it('is not held any more once the page was read again and shows the job again', async () => {
    pageShows(async () => DRIVER);
    await publish(session);
    pageShows(async () => BAKER);
    await rereadPage(session);
    // What the open form does next.
    session.ui.isFormReady.value = true;
    // The page states less than the form had of it.
    expect(postBarState(session)).toEqual({ state: 'gaps', count: 3 });
    expect(await publish(session)).toBe('issues');
  });

  it('stays held if the page, read again, shows no job', async () => {
    pageShows(async () => DRIVER);
    await publish(session);
    pageShows(async () => ({ kind: 'none', reason: 'login', address: PAGE }));
    await rereadPage(session);
    expect(postBarState(session)).toMatchObject({ state: 'held', title: 'Driver' });
  });

  it('and not held if the worker has it already', async () => {
    pageShows(async () => {
      const [posting] = await postingsOf(PAGE, 'a');
      await movePosting(posting?.id ?? '', 'written', { state: 'sending' });
      return DRIVER;
    });
    expect(await publish(session)).toBe('submitted');
    expect(postBarState(session)).toEqual({ state: 'posting' });
    expect(await count('postings')).toBe(1);
  });
});

describe('publishAnyway', () => {
  it('posts what was held, once', async () => {
    pageShows(async () => DRIVER);
    await publish(session);
    expect(await publishAnyway(session)).toBe('submitted');
    expect(await count('postings')).toBe(1);
    expect(worker.board).toHaveBeenCalledOnce();
  });

  it('holds it again if the page now shows a third job', async () => {
    pageShows(async () => DRIVER);
    await publish(session);
    pageShows(async () => COOK);
    expect(await publishAnyway(session)).toBe('held');
    expect(postBarState(session)).toMatchObject({ state: 'held', title: 'Cook' });
  });
});

describe('replaceUnsent', () => {
  beforeEach(async () => {
    pageShows(async () => BAKER);
    worker.isReachable = false;
    await publish(session);
  });
  const unsentId = () => session.posting.current.value?.id ?? '';

  it('cancels the old posting and posts the current form', async () => {
    worker.isReachable = true;
    const before = unsentId();
    expect(await replaceUnsent(session, before)).toBe('submitted');
    expect(await postingsOf(PAGE, 'a')).toMatchObject([
      { id: before, outcome: { cause: 'withdrawn' } },
      { state: 'accepted' },
    ]);
    expect(worker.board).toHaveBeenCalledOnce();
  });

  it('posts the form, although the old posting was found as an earlier one', async () => {
    worker.isReachable = true;
    await findDuplicatesOfForm(session);
    expect(await replaceUnsent(session, unsentId())).toBe('submitted');
  });

  it('posts nothing if the old posting could not be cancelled', async () => {
    expect(await replaceUnsent(session, unsentId())).toBe('busy');
    expect(await count('postings')).toBe(1);
  });
});
