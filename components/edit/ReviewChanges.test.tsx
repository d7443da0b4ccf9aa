// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeDialogs } from '@/tests/support/fake-dialogs';
import { JOB, posted } from '@/tests/support/posted';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { createEditDraft } from '@/utils/drafts/edit-draft';
import type { Posting } from '@/utils/outbox/posting';
import { openEditWindow } from '@/utils/state/edit/open';
import { reviewChanges } from '@/utils/state/edit/send';
import { createEditSession, type EditSession } from '@/utils/state/edit/session';
import { closeEarly } from '@/utils/state/posted/close-early';
import { ReviewChanges } from './ReviewChanges';

let worker: ReturnType<typeof startWorker>;
let posting: Posting;
let closed: AbortController;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeDialogs();
  worker = startWorker();
  await worker.saveAccount(ACME);
  posting = await posted();
  closed = new AbortController();
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
  vi.unstubAllGlobals();
});

const shown = () => document.body.textContent ?? '';
const sendButton = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Send changes');

async function reviewing(): Promise<EditSession> {
  const key = await createEditDraft(posting, ADVERT, { title: 'Head baker' });
  const editSession = createEditSession();
  await openEditWindow(editSession, key, closed.signal);
  await reviewChanges(editSession);
  render(<ReviewChanges editSession={editSession} />, document.body);
  return editSession;
}

it('review of changes: says why they cannot be sent any more, and offers it no longer', async () => {
  await reviewing();
  expect(sendButton()).toBeDefined();
  // The answer has no version.
  worker.answer(200, { _id: JOB.id });
  await closeEarly(posting, DEFAULT_PROFILE);
  await vi.waitUntil(() => shown().includes('We don’t know which version of this advert s1jobs has'));
  expect(sendButton()).toBeUndefined();
});
