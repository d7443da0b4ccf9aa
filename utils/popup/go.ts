import browser from 'webextension-polyfill';
import type { Tab } from './tab';

/** Opens the settings at one of their sections, in a tab of their own. */
export async function openSettings(
  section: 'accounts' | 'defaults' | 'board' | 'about' = 'accounts',
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}

/** Leads the tab under the popup to another page, and closes the popup, which belongs to the old one. */
export async function leadTab({ id }: Tab, address: string): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { url: address });
  window.close();
}
