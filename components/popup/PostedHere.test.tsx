// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { posted } from '@/tests/support/posted';
import { PAGE, sessionWith } from '@/tests/support/session';
import { PostedHere } from './PostedHere';

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js') };

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
});

afterEach(() => render(null, document.body));

it('posted advert in the popup: the form says that it cannot be shown, until it can', async () => {
  const posting = await posted({ page: PAGE });
  const session = sessionWith({ posted: posting, key: PAGE });
  const unreadable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await act(() => render(<PostedHere posting={posting} session={session} />, document.body));
  await vi.waitUntil(() => session.draft.fault.value);
  expect(session.draft.fault.value).toEqual({ part: 'posted', fault: 'unavailable' });
  unreadable.mockRestore();
  const moved = { type: 'posting-moved', postingId: posting.id };
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger(moved, OWN, () => undefined);
  });
  await vi.waitUntil(() => document.body.textContent?.includes('Take down early'));
  expect(session.draft.fault.value).toBeUndefined();
});
