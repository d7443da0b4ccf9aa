import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearMovedTab, clearOutcomeBadge, markTabAsPosted, showOutcomeOnBadge } from './badge';

/** What the icon shows: everywhere, and over single tabs. */
let shown: { everywhere: string; tabs: Record<number, string> };

/** The colour under it: everywhere, and over single tabs. */
let colours: { everywhere: string; tabs: Record<number, string> };

beforeEach(() => {
  fakeBrowser.reset();
  shown = { everywhere: '', tabs: {} };
  colours = { everywhere: '', tabs: {} };
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async ({ tabId, color }) => {
    if (tabId === undefined) colours.everywhere = String(color);
    else colours.tabs[tabId] = String(color);
  });
  // The type has Chrome's answer, an array; both browsers take back what was set.
  vi.spyOn(fakeBrowser.action, 'getBadgeBackgroundColor').mockImplementation(
    async () => colours.everywhere as never,
  );
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
    await showOutcomeOnBadge(state);
    expect(shown.everywhere).toBe(text);
  });

  it('does not hide what needs the recruiter behind what does not', async () => {
    await showOutcomeOnBadge('unknown');
    await showOutcomeOnBadge('accepted');
    expect(shown.everywhere).toBe('?');
    await clearOutcomeBadge();
    expect(shown.everywhere).toBe('');
  });
});

describe('badge colours', () => {
  it('differ by outcome, so that a tick is never red', async () => {
    const seen: string[] = [];
    for (const state of ['accepted', 'refused', 'unknown'] as const) {
      await clearOutcomeBadge();
      await showOutcomeOnBadge(state);
      seen.push(colours.everywhere);
    }
    expect(seen).toEqual(['#0b5d4b', '#b3261e', '#8a5300']);
  });

  it('of a tick goes with it', async () => {
    await showOutcomeOnBadge('unknown');
    await markTabAsPosted(1, true);
    expect(colours.tabs).toEqual({ 1: '#0b5d4b' });
    await markTabAsPosted(1, false);
    expect(colours.tabs).toEqual({ 1: '#8a5300' });
  });
});

describe('a ticked tab', () => {
  const moves = async (tabId: number, change: { url: string } | { status: 'loading' | 'complete' }) =>
    fakeBrowser.tabs.onUpdated.trigger(tabId, change, await fakeBrowser.tabs.create({}));

  beforeEach(() => clearMovedTab());

  it('is ticked until it moves on, and no other with it', async () => {
    await markTabAsPosted(1, true);
    await markTabAsPosted(2, true);
    await moves(1, { status: 'complete' });
    expect(shown.tabs).toEqual({ 1: '✓', 2: '✓' });
    await moves(1, { status: 'loading' });
    expect(shown.tabs).toEqual({ 2: '✓' });
    await moves(2, { url: 'https://a.example/other' });
    expect(shown.tabs).toEqual({});
  });

  it('loses its tick where the page turns out not to be posted', async () => {
    await markTabAsPosted(1, true);
    await markTabAsPosted(1, false);
    expect(shown.tabs).toEqual({});
  });

  it('is listened for only while there is one, so that no other tab wakes the worker', async () => {
    await vi.waitUntil(() => !fakeBrowser.tabs.onUpdated.hasListeners());
    await markTabAsPosted(1, true);
    await vi.waitUntil(() => fakeBrowser.tabs.onUpdated.hasListeners());
    await moves(1, { status: 'loading' });
    await vi.waitUntil(() => !fakeBrowser.tabs.onUpdated.hasListeners());
  });
});
