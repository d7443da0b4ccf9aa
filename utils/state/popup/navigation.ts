import browser from 'webextension-polyfill';
import type { Tab } from './tab';

/** Opens one of the extension's pages in a tab of its own, in front of the popup, which closes. */
async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  // Chrome closes a popup that loses the focus. Firefox leaves it open over the new tab. A draft's own tab stays.
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

/** Opens the settings at one of their sections, in a tab of their own. */
export async function openSettings(
  section: 'accounts' | 'defaults' | 'board' | 'security' | 'data' | 'about' = 'accounts',
): Promise<void> {
  await openPage(`/options.html#${section}`);
}

/** Opens the adverts page, at one of its parts or at one posting, in a tab of its own. */
export async function openAdverts(at: 'drafts' | 'outbox' | 'history' | { posting: string }): Promise<void> {
  const hash = typeof at === 'string' ? at : `posting=${encodeURIComponent(at.posting)}`;
  await openPage(`/adverts.html#${hash}`);
}

/** Leads the tab under the popup to another page, and closes the popup, which belongs to the old one. */
export async function leadTab({ id }: Tab, address: string): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { url: address });
  window.close();
}
