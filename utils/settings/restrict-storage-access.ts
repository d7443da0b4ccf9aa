import browser from 'webextension-polyfill';

/**
 * Denies content scripts access to the extension's storage. Firefox cannot do this; there, the only content script is
 * our reader, which calls no browser API.
 */
export async function restrictStorageAccess(): Promise<void> {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
