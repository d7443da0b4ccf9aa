import browser from 'webextension-polyfill';

/** Whether the accounts are under a passphrase, and if so, whether they are open now. */
export type LockState = 'off' | 'locked' | 'unlocked';

/** @returns how the accounts are, for pages to show. The key itself is the worker's. */
export async function lockState(): Promise<LockState> {
  const [{ vault }, { accountsUnlocked }] = await Promise.all([
    browser.storage.local.get('vault'),
    browser.storage.session.get('accountsUnlocked'),
  ]);
  if (!vault) return 'off';
  return accountsUnlocked === true ? 'unlocked' : 'locked';
}

/** Calls back whenever that may have changed, until the signal ends it. */
export function onLockChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if ('vault' in changes || 'accountsUnlocked' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
