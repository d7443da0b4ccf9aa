// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageMovedOn } from '@/components/popup/PageMovedOn';
import { PostedHere } from '@/components/popup/PostedHere';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeDialogs } from '@/tests/support/fake-dialogs';
import { formOverChangedPage, JOB, posted } from '@/tests/support/posted';
import { PAGE, sessionWith } from '@/tests/support/session';
import { startWorker } from '@/tests/support/worker';
import { ACME } from '@/tests/support/written';
import { changesOf } from '@/utils/outbox/change-store';
import type { Posting } from '@/utils/outbox/posting';
import { openEditWindow } from '@/utils/state/edit/open';
import { createEditSession } from '@/utils/state/edit/session';
import { EditAdvert } from './EditAdvert';

let worker: ReturnType<typeof startWorker>;
let posting: Posting;
let closed: AbortController;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeDialogs();
  worker = startWorker();
  await worker.saveAccount(ACME);
  worker.answer(200, { _id: JOB.id, _etag: '2b' });
  posting = await posted({ page: PAGE });
  closed = new AbortController();
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
  vi.unstubAllGlobals();
});

const find = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);

async function press(words: string): Promise<void> {
  await vi.waitUntil(() => find(words));
  find(words)?.click();
}

/** Before the last press nothing is written or sent. */
async function expectUnsent(last: string): Promise<void> {
  await vi.waitUntil(() => find(last));
  expect(worker.board).not.toHaveBeenCalled();
  expect(await changesOf(posting.id)).toEqual([]);
}

const accepted = async () => (await changesOf(posting.id)).some(({ state }) => state === 'accepted');

it('presses: after the icon’s, two close a posted advert early, and nothing is sent before the last', async () => {
  const session = sessionWith({ posted: posting });
  render(<PostedHere posting={posting} session={session} />, document.body);
  await press('Take down early');
  await expectUnsent('Take it down');
  await press('Take it down');
  await vi.waitUntil(accepted);
});

it('presses: after the icon’s, three send a salary that the page has changed, and nothing is sent before the last', async () => {
  const session = await formOverChangedPage(posting);
  render(<PageMovedOn posting={posting} session={session} />, document.body);
  const opened = new Promise<string>((resolve) => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
      resolve(url);
      return { id: 8, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
    });
  });
  await press('Update the advert');
  const key = new URL(await opened).searchParams.get('draft') ?? '';
  const editSession = createEditSession();
  await openEditWindow(editSession, key, closed.signal);
  render(<EditAdvert editSession={editSession} />, document.body);
  await press('Review changes');
  await expectUnsent('Send changes');
  await press('Send changes');
  await vi.waitUntil(accepted);
  expect(JSON.parse(String(worker.board.mock.lastCall?.[1]?.body))).toMatchObject({ salary_low: 26_500 });
});
