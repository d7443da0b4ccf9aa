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
let presses = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeDialogs();
  worker = startWorker();
  await worker.saveAccount(ACME);
  worker.answer(200, { _id: JOB.id, _etag: '2b' });
  posting = await posted({ page: PAGE });
  closed = new AbortController();
  // The toolbar icon's, over the advert's page.
  presses = 1;
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
  vi.unstubAllGlobals();
});

async function press(words: string): Promise<void> {
  const find = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
  await vi.waitUntil(find);
  presses += 1;
  find()?.click();
}

const accepted = async () => (await changesOf(posting.id)).some(({ state }) => state === 'accepted');

it('presses: a posted advert is closed early with three', async () => {
  const session = sessionWith({ posted: posting });
  render(<PostedHere posting={posting} session={session} />, document.body);
  await press('Take down early');
  await press('Take it down');
  await vi.waitUntil(accepted);
  expect(presses).toBe(3);
});

it('presses: a salary that the page has changed is at the board with four', async () => {
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
  await press('Send changes');
  await vi.waitUntil(accepted);
  expect(presses).toBe(4);
  expect(JSON.parse(String(worker.board.mock.lastCall?.[1]?.body))).toMatchObject({ salary_low: 26_500 });
});
