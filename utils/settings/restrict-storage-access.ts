import browser from 'webextension-polyfill';

/** Denies content scripts the extension's storage. Firefox cannot; SECURITY.md says what ours call there. */
export async function restrictStorageAccess(): Promise<void> {
  const area: object = browser.storage.local;
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
