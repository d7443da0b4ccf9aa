import browser from 'webextension-polyfill';
import { onStorageChange } from './storage-changes';

export type LockState = 'off' | 'locked' | 'unlocked';

/** The time of locking: epoch milliseconds, or `WITH_THE_BROWSER`. */
export const LOCKS_AT = 'accountsLockAt';
export const WITH_THE_BROWSER = 'with the browser';

/** @returns the lock state for pages, which have no key */
export async function lockState(): Promise<LockState> {
  const [{ vault }, { [LOCKS_AT]: locksAt }] = await Promise.all([
    browser.storage.local.get('vault'),
    browser.storage.session.get(LOCKS_AT),
  ]);
  if (!vault) return 'off';
  return isBefore(locksAt) ? 'unlocked' : 'locked';
}

/** @returns false if the stored time is invalid */
export function isBefore(locksAt: unknown): boolean {
  return locksAt === WITH_THE_BROWSER || (typeof locksAt === 'number' && Date.now() < locksAt);
}

/** Calls back after changes until the signal aborts. */
export function onLockChange(changed: () => void, signal: AbortSignal): void {
  onStorageChange(['vault', LOCKS_AT], changed, signal);
}
