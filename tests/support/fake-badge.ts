import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the toolbar icon shows: everywhere, and over single tabs. */
export interface FakeBadge {
  text: { everywhere: string; tabs: Record<number, string> };
  colours: { everywhere: string; tabs: Record<number, string> };
}

/** Puts a badge in place of the browser's. To be called before each test. */
export function fakeBadge(): FakeBadge {
  const text: FakeBadge['text'] = { everywhere: '', tabs: {} };
  const colours: FakeBadge['colours'] = { everywhere: '', tabs: {} };
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async ({ tabId, color }) => {
    if (tabId === undefined) colours.everywhere = String(color);
    else colours.tabs[tabId] = String(color);
  });
  // The type has Chrome's answer, an array; both browsers take back what was set.
  vi.spyOn(fakeBrowser.action, 'getBadgeBackgroundColor').mockImplementation(
    async () => colours.everywhere as never,
  );
  vi.spyOn(fakeBrowser.action, 'getBadgeText').mockImplementation(async () => text.everywhere);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ tabId, text: next }) => {
    if (tabId === undefined) text.everywhere = next ?? '';
    else if (next) text.tabs[tabId] = next;
    else delete text.tabs[tabId];
  });
  return { text, colours };
}
