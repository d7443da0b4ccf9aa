import browser, { type Storage } from 'webextension-polyfill';

type Changes = Readonly<Record<string, Storage.StorageChange>>;

/**
 * Calls back after each change of a value of the extension's storage, until the signal aborts.
 * @param keys of any area: no two areas share one
 */
export function onStorageChange(
  keys: readonly string[],
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Changes) => {
    if (keys.some((key) => Object.hasOwn(changes, key))) changed(changes);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
