import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onStorageChange } from './storage-changes';

it('changes in the storage: those of its keys are told, of any area, until the signal aborts', async () => {
  fakeBrowser.reset();
  const ended = new AbortController();
  const changed = vi.fn();
  onStorageChange(['profile', 'accountsLockAt'], changed, ended.signal);
  await fakeBrowser.storage.local.set({ choices: [] });
  expect(changed).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.set({ profile: {} });
  await fakeBrowser.storage.session.set({ accountsLockAt: 1 });
  expect(changed.mock.calls.map(([changes]) => changes)).toMatchObject([
    { profile: { newValue: {} } },
    { accountsLockAt: { newValue: 1 } },
  ]);
  ended.abort();
  await fakeBrowser.storage.local.remove('profile');
  expect(changed).toHaveBeenCalledTimes(2);
});
