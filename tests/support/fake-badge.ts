import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface FakeBadge {
  text: { everywhere: string; tabs: Record<number, string> };
  colours: { everywhere: string; tabs: Record<number, string> };
}

/** Replaces the browser's badge. Call it before each test. */
export function fakeBadge(): FakeBadge {
  const text: FakeBadge['text'] = { everywhere: '', tabs: {} };
  const colours: FakeBadge['colours'] = { everywhere: '', tabs: {} };
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async ({ tabId, color }) => {
    if (tabId === undefined) colours.everywhere = String(color);
    else colours.tabs[tabId] = String(color);
  });
  // The type has Chrome's answer, an array; both browsers accept what was set.
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
