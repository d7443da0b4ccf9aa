import browser from 'webextension-polyfill';

/**
 * Shuts content scripts out of the extension's storage, which they could read otherwise. Firefox has no such switch;
 * there our reader is the only content script, and it calls no browser API.
 */
export async function restrictStorageAccess(): Promise<void> {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
