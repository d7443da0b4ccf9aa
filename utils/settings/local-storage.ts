import browser from 'webextension-polyfill';

/** @returns what the extension's own storage has under a key, unchecked; undefined where it has nothing */
export async function readLocal(key: string): Promise<unknown> {
  const { [key]: value } = await browser.storage.local.get(key);
  return value ?? undefined;
}

/** @throws what the browser throws when it cannot store */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function removeLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
