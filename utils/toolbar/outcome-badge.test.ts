import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import type { Moved } from '@/utils/copy/en-GB/badge';
import type { PostingState } from '@/utils/outbox/transitions';
import { showEndsSoon } from './ends-soon-badge';
import { clearOutcomeBadge, showOutcomeOnBadge } from './outcome-badge';

let badge: FakeBadge;

const show = (state: PostingState, moved?: Moved, id = 'a') => showOutcomeOnBadge({ id, state }, moved);

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
    await show(state);
    expect(badge.text.everywhere).toBe(text);
  });

  it.each([
    ['posting', 'accepted', 'Jobcourier: Posted'],
    ['change', 'accepted', 'Jobcourier: Change made'],
    ['change', 'refused', 'Jobcourier: Change not made'],
    ['change', 'unknown', 'Jobcourier: Change unconfirmed'],
  ] as const)('says of a %s that is %s “%s”', async (moved, state, title) => {
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    await show(state, moved);
    expect(setTitle).toHaveBeenLastCalledWith({ title });
  });

  it.each(['accepted', 'refused'] as const)('is not replaced by another that is %s', async (later) => {
    await show('unknown');
    await show(later, undefined, 'b');
    expect(badge.text.everywhere).toBe('?');
  });

  it.each([
    ['accepted', '✓'],
    ['unknown', '?'],
  ] as const)('of one that was not sent is replaced once it is %s', async (later, text) => {
    await show('written');
    await show(later);
    expect(badge.text.everywhere).toBe(text);
  });

  it.each(['refused', 'unknown'] as const)(
    'for %s is shown where the session’s storage fails',
    async (state) => {
      for (const part of ['get', 'set'] as const)
        vi.spyOn(fakeBrowser.storage.session, part).mockRejectedValueOnce(new Error('No space left'));
      await show(state);
      expect(badge.text.everywhere).not.toBe('');
    },
  );

  it('replaces accepted, which asks for nothing', async () => {
    await show('accepted');
    await show('refused');
    expect(badge.text.everywhere).toBe('!');
  });

  it('has a colour for each outcome, so a tick is never red', async () => {
    const colours: string[] = [];
    for (const state of ['accepted', 'refused', 'unknown'] as const) {
      await clearOutcomeBadge();
      await show(state);
      colours.push(badge.colours.everywhere);
    }
    expect(colours).toEqual(['#0b5d4b', '#b3261e', '#8a5300']);
  });
});

describe('clearing the outcome badge', () => {
  it('clears any outcome', async () => {
    await show('unknown');
    await clearOutcomeBadge();
    expect(badge.text.everywhere).toBe('');
  });

  it('keeps the outcome of another posting that asks for attention', async () => {
    await show('unknown');
    await clearOutcomeBadge(['b', undefined]);
    expect(badge.text.everywhere).toBe('?');
    await clearOutcomeBadge(['b', 'a']);
    expect(badge.text.everywhere).toBe('');
  });

  it('clears one that asks for nothing', async () => {
    await show('accepted');
    await clearOutcomeBadge([]);
    expect(badge.text.everywhere).toBe('');
  });

  it('keeps the outcome that a later one, which is seen, has not replaced', async () => {
    await show('refused');
    await show('unknown', 'posting', 'b');
    await clearOutcomeBadge(['b']);
    expect(badge.text.everywhere).toBe('!');
  });
});

describe('outcomes in the same moment', () => {
  it.each([[['unknown', 'accepted']], [['accepted', 'unknown']]] as const)(
    'leave the one that asks for attention: %s',
    async (states) => {
      await Promise.all(states.map((state) => show(state, 'posting', state)));
      expect(badge.text.everywhere).toBe('?');
      await clearOutcomeBadge(['unknown']);
      expect(badge.text.everywhere).toBe('');
    },
  );

  it('are not replaced by the count of what ends soon', async () => {
    await fakeBrowser.storage.session.set({ endsSoon: 2 });
    await Promise.all([showEndsSoon(), show('unknown')]);
    expect(badge.text.everywhere).toBe('?');
    await clearOutcomeBadge();
    await Promise.all([show('unknown'), showEndsSoon()]);
    expect(badge.text.everywhere).toBe('?');
  });
});
