// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { JOB, posted } from '@/tests/support/posted';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT } from '@/tests/support/written';
import { createEditDraft } from '@/utils/drafts/edit-draft';
import { openEditWindow } from '@/utils/state/edit/open';
import { reviewChanges, sendEdit } from '@/utils/state/edit/send';
import { createEditSession, type EditSession } from '@/utils/state/edit/session';
import { editField } from '@/utils/state/popup/edit';
import { EditAdvert } from './EditAdvert';

let closed: AbortController;
let key: string;
let worker: ReturnType<typeof startWorker>;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  worker = startWorker();
  await worker.saveAccount(ACME);
  closed = new AbortController();
  key = await createEditDraft(await posted(), ADVERT, {});
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
  vi.unstubAllGlobals();
});

const warning = () => document.querySelector('[role=alert]')?.textContent ?? '';

async function openWindow(): Promise<EditSession> {
  const editSession = createEditSession();
  await openEditWindow(editSession, key, closed.signal);
  render(<EditAdvert editSession={editSession} />, document.body);
  return editSession;
}

it('edit window: its tab has the advert’s title, so that several can be told apart', async () => {
  await openWindow();
  await vi.waitUntil(() => document.title.startsWith(`Editing job ${JOB.id}: ${ADVERT.title}`));
});

it('edit window: says that what is typed is not saved, and to copy it before closing', async () => {
  const { session } = await openWindow();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  editField(session, 'title', 'Head baker');
  await vi.waitUntil(warning);
  expect(warning()).toContain('Your changes aren’t being saved');
  expect(warning()).toContain('Copy your text before you close this window.');
});

it('edit window: says that nothing is changed where a review is asked for after a sent edit', async () => {
  worker.answer(200, { _id: JOB.id, _etag: '2b' });
  const editSession = await openWindow();
  editField(editSession.session, 'title', 'Head baker');
  await reviewChanges(editSession);
  await sendEdit(editSession);
  const shown = () => document.querySelector('.post-bar')?.textContent ?? '';
  await vi.waitUntil(() => shown().includes('Changed.'));
  expect(shown()).not.toContain('Nothing is changed yet.');
  const find = () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Review changes');
  await vi.waitUntil(find);
  find()?.click();
  await vi.waitUntil(() => shown().includes('Nothing is changed yet.'));
});

it('edit window: of an advert that could not be loaded does not say that its text is not saved', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Denied', 'UnknownError');
  });
  await openWindow();
  await vi.waitUntil(warning);
  expect(warning()).toContain('The posted advert can’t be shown');
});
