import browser from 'webextension-polyfill';

/** @returns the value, unvalidated */
export async function readLocal(key: string): Promise<unknown> {
  const { [key]: value } = await browser.storage.local.get(key);
  return value ?? undefined;
}

/** @throws if the browser cannot store */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function removeLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
