import { type Struct, string, type } from 'superstruct';
import browser from 'webextension-polyfill';
import { isValid } from '@/utils/validation/is-valid';
import type { EncryptionKey } from './encryption';
import { isBefore, LOCKS_AT, WITH_THE_BROWSER } from './lock-state';

const KEY = 'vaultKey';
const LOCK_ALARM = 'lock';

const keySchema: Struct<Pick<EncryptionKey, 'key' | 'salt'>, unknown> = type({
  key: string(),
  salt: string(),
});

/**
 * Keeps the key in the session's storage: in memory alone, gone with the browser, and there for the next worker when
 * this one is stopped. Only the worker may import this file.
 * @param minutes after which it goes, unless the recruiter does something before; 0: not before the browser closes
 */
export async function storeSessionKey(key: EncryptionKey, minutes: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: key, ...lockingIn(minutes) });
  await wakeToLock(minutes);
}

/**
 * Reading the key prolongs nothing. A key whose time is over is none, even where the alarm that should have taken it away
 * did not come: a sleeping computer, or a browser that lost it.
 * @returns the key that is held, or undefined where the accounts are locked
 * @param header what it was made for
 */
export async function readSessionKey(header: Omit<EncryptionKey, 'key'>): Promise<EncryptionKey | undefined> {
  const { [KEY]: held, [LOCKS_AT]: locksAt } = await browser.storage.session.get([KEY, LOCKS_AT]);
  if (held === undefined) return undefined;
  if (!isBefore(locksAt)) {
    await deleteSessionKey();
    return undefined;
  }
  if (!isValid(held, keySchema) || held.salt !== header.salt) return undefined;
  const { version, rounds, salt } = header;
  return { version, rounds, salt, key: held.key };
}

/** The recruiter did something: a key that is held stays as long again. One whose time is over stays gone. */
export async function extendSessionKey(minutes: number): Promise<void> {
  const { [KEY]: held, [LOCKS_AT]: locksAt } = await browser.storage.session.get([KEY, LOCKS_AT]);
  if (held === undefined || !isBefore(locksAt)) return;
  await browser.storage.session.set(lockingIn(minutes));
  await wakeToLock(minutes);
}

/** Forgets the key: the accounts are locked from now on. */
export async function deleteSessionKey(): Promise<void> {
  await browser.storage.session.remove([KEY, LOCKS_AT]);
  await browser.alarms.clear(LOCK_ALARM);
}

/** @returns whether an alarm means that the accounts are to be locked. */
export function isLockAlarm(name: string): boolean {
  return name === LOCK_ALARM;
}

function lockingIn(minutes: number): Record<typeof LOCKS_AT, number | string> {
  return { [LOCKS_AT]: minutes > 0 ? Date.now() + minutes * 60_000 : WITH_THE_BROWSER };
}

/** So that the key does not stay in memory until somebody asks for it, and open pages show the lock. */
async function wakeToLock(minutes: number): Promise<void> {
  if (minutes > 0) browser.alarms.create(LOCK_ALARM, { delayInMinutes: minutes });
  else await browser.alarms.clear(LOCK_ALARM);
}
