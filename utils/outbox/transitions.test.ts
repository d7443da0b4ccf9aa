import { expect, it } from 'vitest';
import { canMove, FRESH_MS, isFinished, isFresh, isUnsent, OPEN_STATES, POSTING_STATES } from './transitions';

it('transitions: exactly these are defined', () => {
  const moves = POSTING_STATES.flatMap((from) =>
    POSTING_STATES.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(moves).toEqual([
    'written → waiting',
    'written → sending',
    'written → refused',
    'waiting → waiting',
    'waiting → sending',
    'waiting → refused',
    'sending → waiting',
    'sending → unknown',
    'sending → accepted',
    'sending → refused',
    'unknown → accepted',
    'unknown → refused',
  ]);
});

it('transitions: no posting that may be at the board returns to sending', () => {
  const reached = new Set<string>();
  const follow = (from: (typeof POSTING_STATES)[number]) => {
    for (const to of POSTING_STATES) {
      if (!canMove(from, to) || reached.has(to)) continue;
      reached.add(to);
      follow(to);
    }
  };
  follow('unknown');
  expect([...reached].sort()).toEqual(['accepted', 'refused']);
});

it('transitions: a posting is finished in a final state, and otherwise in the outbox', () => {
  expect(POSTING_STATES.filter(isFinished)).toEqual(['accepted', 'refused']);
  expect(POSTING_STATES.filter((state) => !isFinished(state)).sort()).toEqual([...OPEN_STATES].sort());
  expect(POSTING_STATES.filter(isUnsent)).toEqual(['written', 'waiting']);
});

it('transitions: a posting is fresh for a minute after the press, wherever its time was moved behind another’s', () => {
  const pressed = new Date('2026-11-30T12:00:00Z');
  const posting = { writtenAt: '2026-11-30T13:00:00.001Z', moves: [{ at: pressed.toISOString() }] };
  const isFreshAfter = (ms: number) => isFresh(posting, pressed.getTime() + ms);
  expect([0, FRESH_MS - 1, FRESH_MS, 3_600_000].map(isFreshAfter)).toEqual([true, true, false, false]);
});
