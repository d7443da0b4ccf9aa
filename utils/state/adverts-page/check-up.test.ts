import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { DraftListModel, loadDrafts } from '@/utils/state/draft-list/draft-list';
import { loadCheckUp } from './check-up';
import { CheckUpModel } from './models/check-up';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

it('check-up: says that drafts could not be read, and not that none waits', async () => {
  const [checkUp, drafts] = [new CheckUpModel(), new DraftListModel()];
  const unreadable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await loadDrafts(drafts);
  unreadable.mockRestore();
  await loadCheckUp(checkUp, drafts);
  expect(checkUp.fault.value).toBe('unavailable');
  expect(checkUp.items.value).toBeUndefined();
  await loadDrafts(drafts);
  await loadCheckUp(checkUp, drafts);
  expect(checkUp.fault.value).toBeUndefined();
  expect(checkUp.items.value).toEqual([]);
});
