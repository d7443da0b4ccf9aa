import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearOutcome, forgetMovedTab, showOutcome, tickTab } from './badge';

/** What the icon shows: everywhere, and over single tabs. */
let shown: { everywhere: string; tabs: Record<number, string> };

beforeEach(() => {
  fakeBrowser.reset();
  shown = { everywhere: '', tabs: {} };
  vi.spyOn(fakeBrowser.action, 'getBadgeText').mockImplementation(async () => shown.everywhere);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ tabId, text }) => {
    if (tabId === undefined) shown.everywhere = text ?? '';
    else if (text) shown.tabs[tabId] = text;
    else delete shown.tabs[tabId];
  });
});

describe('showOutcome', () => {
  it.each([
    ['accepted', '✓'],
    ['refused', '!'],
    ['unknown', '?'],
    ['sending', ''],
    ['waiting', ''],
  ] as const)('%s: “%s”', async (state, text) => {
    await showOutcome(state);
    expect(shown.everywhere).toBe(text);
  });

  it('does not hide what needs the recruiter behind what does not', async () => {
    await showOutcome('unknown');
    await showOutcome('accepted');
    expect(shown.everywhere).toBe('?');
    await clearOutcome();
    expect(shown.everywhere).toBe('');
  });
});

describe('a ticked tab', () => {
  const moves = async (tabId: number, change: { url: string } | { status: 'loading' | 'complete' }) =>
    fakeBrowser.tabs.onUpdated.trigger(tabId, change, await fakeBrowser.tabs.create({}));

  beforeEach(() => forgetMovedTab());

  it('is ticked until it moves on, and no other with it', async () => {
    await tickTab(1, true);
    await tickTab(2, true);
    await moves(1, { status: 'complete' });
    expect(shown.tabs).toEqual({ 1: '✓', 2: '✓' });
    await moves(1, { status: 'loading' });
    expect(shown.tabs).toEqual({ 2: '✓' });
    await moves(2, { url: 'https://a.example/other' });
    expect(shown.tabs).toEqual({});
  });

  it('loses its tick where the page turns out not to be posted', async () => {
    await tickTab(1, true);
    await tickTab(1, false);
    expect(shown.tabs).toEqual({});
  });

  it('is listened for only while there is one, so that no other tab wakes the worker', async () => {
    await vi.waitUntil(() => !fakeBrowser.tabs.onUpdated.hasListeners());
    await tickTab(1, true);
    await vi.waitUntil(() => fakeBrowser.tabs.onUpdated.hasListeners());
    await moves(1, { status: 'loading' });
    await vi.waitUntil(() => !fakeBrowser.tabs.onUpdated.hasListeners());
  });
});
