import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasBoardPermission,
  hasHostPermission,
  requestBoardPermission,
  requestHostPermission,
  revokeHostPermission,
  revokeUnusedPermissions,
} from './permission';
import { restrictStorageAccess } from './restrict-storage-access';
import { saveProfileChanges } from './stored-profile';

beforeEach(() => fakeBrowser.reset());

it.each([true, false])('permission: asks the browser whether the origin is allowed: %s', async (allowed) => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  expect(await hasHostPermission('https://board.example:8443/api/job')).toBe(allowed);
  expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://board.example/*'] });
});

it('permission: an invalid address is never allowed', async () => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  expect(await hasHostPermission('board.example')).toBe(false);
  expect(contains).not.toHaveBeenCalled();
});

it('permission: requests one origin, before anything is awaited', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
  const asked = requestHostPermission(new URL('http://localhost:4310/api/job'));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://localhost/*'] });
  expect(await asked).toBe(true);
});

describe('permission: posting', () => {
  let granted: Set<string>;
  const removed = () =>
    vi.mocked(fakeBrowser.permissions.remove).mock.calls.flatMap(([{ origins = [] }]) => origins);

  beforeEach(() => {
    granted = new Set(['https://recruiter.x1jobs.com/*']);
    const { permissions, runtime } = fakeBrowser;
    vi.spyOn(runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Jobcourier',
      version: '1',
      host_permissions: ['https://recruiter.x1jobs.com/*'],
    });
    vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
      origins.every((origin) => granted.has(origin)),
    );
    vi.spyOn(permissions, 'request').mockImplementation(async ({ origins = [] }) => {
      for (const origin of origins) granted.add(origin);
      return true;
    });
    vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins: [...granted] }));
    vi.spyOn(permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
      for (const origin of origins) granted.delete(origin);
      return true;
    });
  });

  it('is included for the shipped board', async () => {
    expect(await hasBoardPermission('https://recruiter.x1jobs.com/api/job')).toBe(true);
  });

  it('is not implied by permission to read a frame', async () => {
    await requestHostPermission(new URL('https://boards.example/embed'));
    expect(await hasHostPermission('https://boards.example/embed')).toBe(true);
    expect(await hasBoardPermission('https://boards.example/api/job')).toBe(false);
    await requestBoardPermission(new URL('https://boards.example/api/job'));
    expect(await hasBoardPermission('https://boards.example/api/job')).toBe(true);
  });

  it('ends when the browser revokes or refuses it', async () => {
    await requestBoardPermission(new URL('https://boards.example/api/job'));
    granted.clear();
    expect(await hasBoardPermission('https://boards.example/api/job')).toBe(false);
    vi.mocked(fakeBrowser.permissions.request).mockImplementation(async () => false);
    await requestBoardPermission(new URL('https://other.example/'));
    granted.add('https://other.example/*');
    expect(await hasBoardPermission('https://other.example/')).toBe(false);
  });

  it('is not revoked with permission to read a frame', async () => {
    await requestHostPermission(new URL('https://boards.example/embed'));
    await revokeHostPermission('https://boards.example/embed');
    expect(removed()).toEqual(['https://boards.example/*']);
    await requestBoardPermission(new URL('https://board.example/api/job'));
    await revokeHostPermission('https://board.example/embed');
    await saveProfileChanges({ endpoint: 'https://present.example/api/job' });
    await revokeHostPermission('https://present.example/embed');
    await revokeHostPermission('https://recruiter.x1jobs.com/embed');
    expect(removed()).toEqual(['https://boards.example/*']);
  });

  it('permission: one left by a closed popup is revoked, even if another origin fails', async () => {
    await requestBoardPermission(new URL('https://board.example/api/job'));
    for (const host of ['one', 'two']) await requestHostPermission(new URL(`https://${host}.example/`));
    vi.mocked(fakeBrowser.permissions.remove).mockRejectedValueOnce(new Error('required'));
    await revokeUnusedPermissions();
    expect(removed()).toEqual(['https://one.example/*', 'https://two.example/*']);
  });
});

it('permission: closes the storage to content scripts where the browser can', async () => {
  const closed = vi
    .spyOn(fakeBrowser.storage.local, 'setAccessLevel')
    .mockImplementation(async () => undefined);
  await restrictStorageAccess();
  expect(closed).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it('permission: works where the browser cannot close the storage', async () => {
  const { local } = fakeBrowser.storage;
  const known = Object.getOwnPropertyDescriptor(local, 'setAccessLevel') ?? {};
  Reflect.deleteProperty(local, 'setAccessLevel');
  await expect(restrictStorageAccess()).resolves.toBeUndefined();
  Object.defineProperty(local, 'setAccessLevel', known);
});
