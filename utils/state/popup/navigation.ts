import browser from 'webextension-polyfill';
import type { Tab } from './tab';

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  // Chrome closes the popup when it loses focus; Firefox does not.
  closePopup();
}

/** A draft's own tab and the panel stay open. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

/** Opens a settings section in a new tab. */
export async function openSettingsTab(
  section: 'accounts' | 'board' | 'security' = 'accounts',
): Promise<void> {
  await openPage(`/options.html#${section}`);
}

/** Opens the adverts page in a new tab. */
export async function openAdvertsTab(at: 'drafts' | { posting: string }): Promise<void> {
  const hash = typeof at === 'string' ? at : `posting=${encodeURIComponent(at.posting)}`;
  await openPage(`/adverts.html#${hash}`);
}

/** Also closes the popup, which belongs to the previous page. */
export async function navigateTab({ id }: Tab, address: string): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { url: address });
  closePopup();
}
