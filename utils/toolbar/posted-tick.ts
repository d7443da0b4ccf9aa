import { record, string } from 'superstruct';
import browser from 'webextension-polyfill';
import { isValid } from '@/utils/validation/is-valid';
import { showBadge } from './show-badge';

const TICKED = 'tickedTabs';

/** Ticks the icon while the tab shows a posted advert. */
export async function markTabAsPosted(tabId: number, isPosted: boolean): Promise<void> {
  const ticked = await tickedTabs();
  if (!isPosted && !Object.hasOwn(ticked, tabId)) return;
  const { [tabId]: _gone, ...others } = ticked;
  // Stored first, so that every tick can be removed.
  await browser.storage.session.set({ [TICKED]: isPosted ? { ...others, [tabId]: '✓' } : others });
  if (isPosted) return showBadge({ tabId }, '✓', 'green');
  await browser.action.setBadgeText({ tabId, text: null });
  // Without a tick the outcome's badge shows, in its own colour.
  const color = await browser.action.getBadgeBackgroundColor({});
  await browser.action.setBadgeBackgroundColor({ tabId, color });
}

/**
 * Removes the tick when a tab loads another page. For the worker. Listens only while there are ticks, since each tab
 * change wakes it.
 */
export function clearMovedTab(): void {
  const listener = async (tabId: number, change: { url?: string; status?: string }) => {
    if (change.url === undefined && change.status !== 'loading') return;
    await markTabAsPosted(tabId, false);
    await stopUnlessTicked();
  };
  const stopUnlessTicked = async () => {
    if (Object.keys(await tickedTabs()).length === 0) browser.tabs.onUpdated.removeListener(listener);
  };
  browser.tabs.onUpdated.addListener(listener);
  stopUnlessTicked();
  browser.storage.session.onChanged.addListener(() => {
    tickedTabs().then((ticked) => {
      const isListening = browser.tabs.onUpdated.hasListener(listener);
      if (Object.keys(ticked).length > 0 && !isListening) browser.tabs.onUpdated.addListener(listener);
    });
  });
}

async function tickedTabs(): Promise<Record<string, string>> {
  const { [TICKED]: ticked } = await browser.storage.session.get(TICKED);
  return isValid(ticked, record(string(), string())) ? ticked : {};
}
