import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import { clearOutcomeBadge, showOutcomeOnBadge } from './outcome-badge';

let badge: FakeBadge;

beforeEach(() => {
  fakeBrowser.reset();
  badge = fakeBadge();
});

describe('outcome badge', () => {
  it.each([
    ['accepted', '✓'],
    ['refused', '!'],
    ['unknown', '?'],
    ['sending', ''],
    ['waiting', ''],
  ] as const)('for %s is “%s”', async (state, text) => {
    await showOutcomeOnBadge(state);
    expect(badge.text.everywhere).toBe(text);
  });

  it.each([
    ['posting', 'accepted', 'Jobcourier: Posted'],
    ['change', 'accepted', 'Jobcourier: Change made'],
    ['change', 'refused', 'Jobcourier: Change not made'],
    ['change', 'unknown', 'Jobcourier: Change unconfirmed'],
  ] as const)('says of a %s that is %s “%s”', async (moved, state, title) => {
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    await showOutcomeOnBadge(state, moved);
    expect(setTitle).toHaveBeenLastCalledWith({ title });
  });

  it.each(['accepted', 'refused'] as const)('is not replaced by %s while it says unknown', async (later) => {
    await showOutcomeOnBadge('unknown');
    await showOutcomeOnBadge(later);
    expect(badge.text.everywhere).toBe('?');
  });

  it('replaces accepted, which asks for nothing', async () => {
    await showOutcomeOnBadge('accepted');
    await showOutcomeOnBadge('refused');
    expect(badge.text.everywhere).toBe('!');
  });

  it('has a colour for each outcome, so a tick is never red', async () => {
    const colours: string[] = [];
    for (const state of ['accepted', 'refused', 'unknown'] as const) {
      await clearOutcomeBadge();
      await showOutcomeOnBadge(state);
      colours.push(badge.colours.everywhere);
    }
    expect(colours).toEqual(['#0b5d4b', '#b3261e', '#8a5300']);
  });
});

describe('clearing the outcome badge', () => {
  it('clears any outcome', async () => {
    await showOutcomeOnBadge('unknown');
    await clearOutcomeBadge();
    expect(badge.text.everywhere).toBe('');
  });

  it('keeps an outcome that the recruiter has not seen', async () => {
    await showOutcomeOnBadge('unknown');
    await clearOutcomeBadge('accepted');
    expect(badge.text.everywhere).toBe('?');
    await clearOutcomeBadge('unknown');
    expect(badge.text.everywhere).toBe('');
  });

  it('keeps it while a posting is still being sent', async () => {
    await showOutcomeOnBadge('unknown');
    await clearOutcomeBadge('sending');
    expect(badge.text.everywhere).toBe('?');
  });
});
