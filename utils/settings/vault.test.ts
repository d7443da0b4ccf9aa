import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeVault, createVault, readVault } from './vault';

beforeEach(() => fakeBrowser.reset());

it('vault: what this version cannot read is not written over', async () => {
  await createVault({}, 'correct horse battery', 15);
  // As another version might store it.
  await changeVault(() => ({ acme: { username: '', password: '' } }));
  const before = await fakeBrowser.storage.local.get();
  expect(await changeVault((secrets) => ({ ...secrets, other: { username: 'u', password: 'p' } }))).toBe(
    false,
  );
  expect(await readVault()).toBeUndefined();
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});
