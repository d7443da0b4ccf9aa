import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeToContentScripts } from './access';
import { mayReach, requestReach } from './permission';

it.each([true, false])('asks the browser whether the origin may be reached: %s', async (allowed) => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  expect(await mayReach('https://board.example:8443/api/job')).toBe(allowed);
  expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://board.example/*'] });
});

it('may reach no address that is none', async () => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  expect(await mayReach('board.example')).toBe(false);
  expect(contains).not.toHaveBeenCalled();
});

it('asks for one origin, before anything is waited for', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
  const asked = requestReach(new URL('http://localhost:4310/api/job'));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://localhost/*'] });
  expect(await asked).toBe(true);
});

it('closes the storage to content scripts where the browser can', async () => {
  const closed = vi
    .spyOn(fakeBrowser.storage.local, 'setAccessLevel')
    .mockImplementation(async () => undefined);
  await closeToContentScripts();
  expect(closed).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it('does without where the browser cannot', async () => {
  const { local } = fakeBrowser.storage;
  const known = Object.getOwnPropertyDescriptor(local, 'setAccessLevel') ?? {};
  Reflect.deleteProperty(local, 'setAccessLevel');
  await expect(closeToContentScripts()).resolves.toBeUndefined();
  Object.defineProperty(local, 'setAccessLevel', known);
});
