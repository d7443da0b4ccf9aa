import browser from 'webextension-polyfill';

/** Whether the accounts are under a passphrase, and if so, whether they are open now. */
export type LockState = 'off' | 'locked' | 'unlocked';

/** Where the session's storage has when the accounts lock: milliseconds of the clock, or `WITH_THE_BROWSER`. */
export const LOCKS_AT = 'accountsLockAt';
export const WITH_THE_BROWSER = 'with the browser';

/** @returns how the accounts are, for pages to show. The key itself is the worker's. */
export async function lockState(): Promise<LockState> {
  const [{ vault }, { [LOCKS_AT]: locksAt }] = await Promise.all([
    browser.storage.local.get('vault'),
    browser.storage.session.get(LOCKS_AT),
  ]);
  if (!vault) return 'off';
  return isBefore(locksAt) ? 'unlocked' : 'locked';
}

/** @returns whether the time that is stored under `LOCKS_AT` has not come yet; false for anything that is no such time. */
export function isBefore(locksAt: unknown): boolean {
  return locksAt === WITH_THE_BROWSER || (typeof locksAt === 'number' && Date.now() < locksAt);
}

/** Calls back whenever that may have changed, until the signal ends it. */
export function onLockChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if ('vault' in changes || LOCKS_AT in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
