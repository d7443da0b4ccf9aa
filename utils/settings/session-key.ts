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
 * In memory only, but available to the next worker. For the worker only.
 * @param minutes of inactivity before it expires; 0: when the browser closes
 */
export async function storeSessionKey(key: EncryptionKey, minutes: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: key, ...lockingIn(minutes) });
  await wakeToLock(minutes);
}

/**
 * Does not extend the key's life. Checks the time, because the computer may have slept through the alarm.
 * @returns undefined if the accounts are locked
 * @param header of the data that it encrypted
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

/** Restarts the inactivity timer of a valid key. */
export async function extendSessionKey(minutes: number): Promise<void> {
  const { [KEY]: held, [LOCKS_AT]: locksAt } = await browser.storage.session.get([KEY, LOCKS_AT]);
  if (held === undefined || !isBefore(locksAt)) return;
  await browser.storage.session.set(lockingIn(minutes));
  await wakeToLock(minutes);
}

export async function deleteSessionKey(): Promise<void> {
  await browser.storage.session.remove([KEY, LOCKS_AT]);
  await browser.alarms.clear(LOCK_ALARM);
}

export function isLockAlarm(name: string): boolean {
  return name === LOCK_ALARM;
}

function lockingIn(minutes: number): Record<typeof LOCKS_AT, number | string> {
  return { [LOCKS_AT]: minutes > 0 ? Date.now() + minutes * 60_000 : WITH_THE_BROWSER };
}

/** Removes the key in time, and makes open pages show the lock. */
async function wakeToLock(minutes: number): Promise<void> {
  if (minutes > 0) browser.alarms.create(LOCK_ALARM, { delayInMinutes: minutes });
  else await browser.alarms.clear(LOCK_ALARM);
}
