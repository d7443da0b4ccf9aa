import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosen, listAccounts, setDefaultAccount, storeAccount } from './accounts';
import {
  addAccount,
  credentialsOf,
  deletePlainCredentials,
  extendUnlock,
  lock,
  removeAccount,
  removeAllCredentials,
  removeLock,
  saveAccount,
  setLock,
  unlock,
} from './credentials';
import { lockState } from './lock-state';
import { setPassword } from './passwords';

const PHRASE = 'correct horse battery';
const ACME = { id: 'a', label: 'Acme', username: 'acme-user' };
const OPEN = { username: 'acme-user', password: 'secret' };
const onDisk = async () => JSON.stringify(await fakeBrowser.storage.local.get());

beforeEach(() => {
  fakeBrowser.reset();
  // A key takes its 600,000 rounds half a second; `encryption.test.ts` derives with all of them.
  const deriveBits = crypto.subtle.deriveBits.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((algorithm, ...rest) =>
    deriveBits(Object.assign({}, algorithm, { iterations: 600 }), ...rest),
  );
});

describe('lock: set before the first password', () => {
  beforeEach(async () => {
    await setLock(PHRASE, 15);
    await saveAccount(ACME, 'secret');
  });

  it('keeps user name and password off the disk, locked or not', async () => {
    expect(await lockState()).toBe('unlocked');
    expect(await credentialsOf('a')).toEqual(OPEN);
    expect(await onDisk()).not.toMatch(/acme-user|secret|horse/u);
    await lock();
    expect(await lockState()).toBe('locked');
    expect(await onDisk()).not.toMatch(/acme-user|secret|horse/u);
    expect(await listAccounts()).toEqual([{ id: 'a', label: 'Acme' }]);
  });

  it('returns and accepts nothing while locked', async () => {
    await lock();
    expect(await credentialsOf('a')).toBe('locked');
    expect(await saveAccount({ ...ACME, id: 'b' }, 'other')).toBe('locked');
    expect(await removeAccount('a')).toBe('locked');
    expect(await setLock('another phrase', 15)).toBe('locked');
    expect(await removeLock()).toBe('locked');
    expect(await listAccounts()).toHaveLength(1);
  });

  it('adds no account from a file while locked, and stores no user name unencrypted otherwise', async () => {
    const other = { id: 'b', label: 'Other', username: 'other-user' };
    await lock();
    expect(await addAccount(other)).toBe('locked');
    expect(await listAccounts()).toHaveLength(1);
    await unlock(PHRASE);
    expect(await addAccount(other)).toBe('done');
    expect(await listAccounts()).toContainEqual({ id: 'b', label: 'Other' });
    expect(await credentialsOf('b')).toBeUndefined();
    expect(await onDisk()).not.toMatch(/other-user/u);
    expect(await saveAccount({ id: 'b', label: 'Other' }, 'word')).toBe('done');
    expect(await credentialsOf('b')).toEqual({ username: 'other-user', password: 'word' });
  });

  it('keeps the user name of an account without a password when it is set and when it is removed', async () => {
    const other = { id: 'b', label: 'Other', username: 'other-user' };
    await removeLock();
    await addAccount(other);
    await setLock(PHRASE, 15);
    expect(await credentialsOf('b')).toBeUndefined();
    expect(await onDisk()).not.toMatch(/other-user/u);
    await removeLock();
    expect(await listAccounts()).toContainEqual(other);
    expect(await credentialsOf('b')).toBeUndefined();
  });

  it('opens only with its passphrase', async () => {
    await lock();
    expect(await unlock('correct horse batteries')).toBe('wrong-passphrase');
    expect(await credentialsOf('a')).toBe('locked');
    expect(await unlock(PHRASE)).toBe('done');
    expect(await credentialsOf('a')).toEqual(OPEN);
  });

  it('is locked when the browser closes, since session storage is cleared', async () => {
    await fakeBrowser.storage.session.clear();
    expect(await credentialsOf('a')).toBe('locked');
  });

  describe('lock: auto-lock', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime('2026-11-23T12:00:00Z');
    });
    afterEach(() => vi.useRealTimers());

    const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
    const setAnew = () => setLock(PHRASE, 15);

    it('locks after a while, even if its alarm did not come', async () => {
      await setAnew();
      pass(14);
      expect(await credentialsOf('a')).toEqual(OPEN);
      pass(1);
      expect(await lockState()).toBe('locked');
      expect(await credentialsOf('a')).toBe('locked');
      expect(await fakeBrowser.storage.session.get()).toEqual({});
    });

    it('is not put off by background work', async () => {
      await setAnew();
      for (let tries = 0; tries < 15; tries += 1) {
        expect(await credentialsOf('a')).toEqual(OPEN);
        pass(1);
      }
      expect(await credentialsOf('a')).toBe('locked');
    });

    it('is put off by the recruiter’s activity, until it is locked', async () => {
      await setAnew();
      pass(14);
      await extendUnlock();
      pass(14);
      expect(await credentialsOf('a')).toEqual(OPEN);
      pass(1);
      await extendUnlock();
      expect(await credentialsOf('a')).toBe('locked');
      expect(await lockState()).toBe('locked');
    });

    it('has an alarm, which is removed with the lock', async () => {
      await setAnew();
      pass(10);
      await extendUnlock();
      const due = (await fakeBrowser.alarms.get('lock'))?.scheduledTime ?? 0;
      expect(due).toBeGreaterThan(Date.now() + 14 * 60_000);
      await lock();
      await extendUnlock();
      expect(await fakeBrowser.alarms.get('lock')).toBeUndefined();
    });

    it('can be set to stay open until the browser closes', async () => {
      await setLock(PHRASE, 0);
      pass(24 * 60);
      await extendUnlock();
      expect(await credentialsOf('a')).toEqual(OPEN);
      expect(await lockState()).toBe('unlocked');
    });

    it.each(['soon', undefined, Number.NaN, { at: 1 }])('refuses %j as a time', async (locksAt) => {
      await setAnew();
      await fakeBrowser.storage.session.set({ accountsLockAt: locksAt });
      if (locksAt === undefined) await fakeBrowser.storage.session.remove('accountsLockAt');
      expect(await credentialsOf('a')).toBe('locked');
    });
  });

  it('lock: changes an account, keeping what was left empty', async () => {
    expect(await saveAccount({ id: 'a', label: 'Acme Ltd' }, undefined)).toBe('done');
    expect(await credentialsOf('a')).toEqual(OPEN);
    await saveAccount({ id: 'a', label: 'Acme Ltd' }, 'new one');
    expect(await credentialsOf('a')).toEqual({ ...OPEN, password: 'new one' });
    expect(await saveAccount({ id: 'b', label: 'B', username: 'b' }, undefined)).toBe('incomplete');
  });

  it('lock: the passphrase can be changed while it is open', async () => {
    await setLock('another phrase', 0);
    await lock();
    expect(await unlock(PHRASE)).toBe('wrong-passphrase');
    expect(await unlock('another phrase')).toBe('done');
    expect(await credentialsOf('a')).toEqual(OPEN);
    expect(await fakeBrowser.alarms.get('lock')).toBeUndefined();
  });

  it('lock: can be removed', async () => {
    expect(await removeLock()).toBe('done');
    expect(await lockState()).toBe('off');
    expect(await credentialsOf('a')).toEqual(OPEN);
    expect(await listAccounts()).toEqual([ACME]);
  });

  it('lock: a forgotten passphrase loses user names and passwords, and nothing else', async () => {
    await fakeBrowser.storage.local.set({ defaults: { linkToPage: false } });
    await lock();
    await setDefaultAccount('a');
    await removeAllCredentials();
    expect(await lockState()).toBe('off');
    expect(await listAccounts()).toEqual([{ id: 'a', label: ACME.label }]);
    expect((await chosen.get()).default).toBe('a');
    expect(await credentialsOf('a')).toBeUndefined();
    expect(await fakeBrowser.storage.local.get('defaults')).toEqual({ defaults: { linkToPage: false } });
  });
});

describe('lock: set later', () => {
  it('encrypts existing accounts', async () => {
    await saveAccount(ACME, 'secret');
    await setLock(PHRASE, 15);
    expect(await onDisk()).not.toMatch(/acme-user|secret/u);
    expect(await credentialsOf('a')).toEqual(OPEN);
  });

  it('is finished at the next start after an interruption', async () => {
    await setLock(PHRASE, 15);
    await saveAccount(ACME, 'secret');
    // Simulates that the unencrypted accounts were not removed yet.
    await setPassword('a', 'secret');
    await storeAccount(ACME);
    await deletePlainCredentials();
    expect(await onDisk()).not.toMatch(/acme-user|secret/u);
    expect(await credentialsOf('a')).toEqual(OPEN);
  });
});

it('lock: a damaged one is reported as empty, not as locked', async () => {
  await setLock(PHRASE, 15);
  await saveAccount(ACME, 'secret');
  await fakeBrowser.storage.local.set({ vault: { sealed: 'broken' } });
  expect(await credentialsOf('a')).toBeUndefined();
});
