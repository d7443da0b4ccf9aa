import { is, type Struct, string, type } from 'superstruct';
import browser from 'webextension-polyfill';
import type { SealKey } from './seal';

const KEY = 'vaultKey';
const UNLOCKED = 'accountsUnlocked';
const LOCK_ALARM = 'lock';

const keySchema: Struct<Pick<SealKey, 'key' | 'salt'>, unknown> = type({ key: string(), salt: string() });

/**
 * Keeps the key in the session's storage: in memory alone, gone with the browser, and there for the next worker when
 * this one is stopped. Only the worker may import this file.
 */
export async function holdKey(key: SealKey): Promise<void> {
  await browser.storage.session.set({ [KEY]: key, [UNLOCKED]: true });
}

/** @returns the key that is held, or undefined where the accounts are locked. @param header what it was made for */
export async function heldKey(header: Omit<SealKey, 'key'>): Promise<SealKey | undefined> {
  const { [KEY]: held } = await browser.storage.session.get(KEY);
  if (!is(held, keySchema) || held.salt !== header.salt) return undefined;
  const { version, rounds, salt } = header;
  return { version, rounds, salt, key: held.key };
}

/** Forgets the key: the accounts are locked from now on. */
export async function dropKey(): Promise<void> {
  await browser.storage.session.remove([KEY, UNLOCKED]);
  await browser.alarms.clear(LOCK_ALARM);
}

/** Has the browser wake the worker to lock the accounts. @param minutes without use; 0: not before the browser closes */
export async function lockAfter(minutes: number): Promise<void> {
  if (minutes > 0) browser.alarms.create(LOCK_ALARM, { delayInMinutes: minutes });
  else await browser.alarms.clear(LOCK_ALARM);
}

/** @returns whether an alarm means that the accounts are to be locked. */
export function isLockAlarm(name: string): boolean {
  return name === LOCK_ALARM;
}
