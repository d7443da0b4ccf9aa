import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import { showOutcomeOnBadge } from './outcome-badge';
import { clearMovedTab, markTabAsPosted } from './posted-tick';

let badge: FakeBadge;

const moves = async (tabId: number, change: { url: string } | { status: 'loading' | 'complete' }) =>
  fakeBrowser.tabs.onUpdated.trigger(tabId, change, await fakeBrowser.tabs.create({}));

beforeEach(() => {
  fakeBrowser.reset();
  badge = fakeBadge();
});

describe('tick over a posted tab', () => {
  beforeEach(() => clearMovedTab());

  it('stays until the tab loads another page, as do other ticks', async () => {
    await markTabAsPosted(1, true);
    await markTabAsPosted(2, true);
    await moves(1, { status: 'complete' });
    expect(badge.text.tabs).toEqual({ 1: '✓', 2: '✓' });
    await moves(1, { status: 'loading' });
    expect(badge.text.tabs).toEqual({ 2: '✓' });
    await moves(2, { url: 'https://a.example/other' });
    expect(badge.text.tabs).toEqual({});
  });

  it('is removed if the page turns out not to be posted', async () => {
    await markTabAsPosted(1, true);
    await markTabAsPosted(1, false);
    expect(badge.text.tabs).toEqual({});
  });

  it('is removed with its colour, so that an outcome shows in its own', async () => {
    await showOutcomeOnBadge({ id: 'a', state: 'unknown' });
    await markTabAsPosted(1, true);
    expect(badge.colours.tabs).toEqual({ 1: '#0b5d4b' });
    await markTabAsPosted(1, false);
    expect(badge.colours.tabs).toEqual({ 1: '#8a5300' });
  });

  it('is the only reason to listen to tabs, so no other tab wakes the worker', async () => {
    await vi.waitUntil(() => !fakeBrowser.tabs.onUpdated.hasListeners());
    await markTabAsPosted(1, true);
    await vi.waitUntil(() => fakeBrowser.tabs.onUpdated.hasListeners());
    await moves(1, { status: 'loading' });
    await vi.waitUntil(() => !fakeBrowser.tabs.onUpdated.hasListeners());
  });
});
