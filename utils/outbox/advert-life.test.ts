import { describe, expect, it } from 'vitest';
import { written } from '@/tests/support/written';
import { lifeOf } from './advert-life';
import type { Posting } from './posting';

const at = (time: string, state: Posting['state']) => ({ state, at: `2026-11-${time}Z` });

const posting = (part: Partial<Posting>): Posting => ({
  ...written({}, new Date('2026-11-01T10:00:00Z')).posting,
  ...part,
});

it.each(['written', 'waiting', 'sending', 'refused'] as const)('life: none of one that is %s', (state) => {
  expect(lifeOf(posting({ state }), '2026-11-02')).toBeUndefined();
});

it('life: of an unknown one nothing is known', () => {
  expect(lifeOf(posting({ state: 'unknown' }), '2026-11-02')).toEqual({ name: 'not-known' });
});

it('life: counts from the board’s acceptance, which may be days after Post was pressed', () => {
  const moves = [at('01T10:00:00', 'written'), at('02T23:59:59', 'sending'), at('03T00:00:01', 'accepted')];
  expect(lifeOf(posting({ state: 'accepted', moves }), '2026-11-28')).toEqual({
    name: 'ends-soon',
    daysLeft: 3,
    removalDay: '2026-12-01',
  });
});

it('life: of one that the recruiter resolved later, counts from when it was sent', () => {
  const moves = [at('01T10:00:00', 'written'), at('01T10:00:01', 'sending'), at('20T10:00:00', 'accepted')];
  const outcome = { state: 'accepted', settled: true } as const;
  expect(lifeOf(posting({ state: 'accepted', moves, outcome }), '2026-11-28')).toEqual({
    name: 'ends-soon',
    daysLeft: 1,
    removalDay: '2026-11-29',
  });
});

describe('life: of one whose later closing date is unconfirmed', () => {
  const moves = [at('01T10:00:00', 'written'), at('01T10:00:00', 'sending'), at('01T10:00:01', 'accepted')];
  const ending = posting({ state: 'accepted', moves, closingDate: '2026-11-10' });
  const nameOn = (day: string, closing: string | undefined) =>
    lifeOf(ending, day, { mark: { name: 'unknown', closing } })?.name;

  it.each([
    ['2026-11-09', '2026-11-20', 'not-known'],
    ['2026-11-10', '2026-11-20', 'not-known'],
    ['2026-11-19', '2026-11-20', 'not-known'],
    ['2026-11-20', '2026-11-20', 'ended'],
    // The board shows none for longer than 28 days.
    ['2026-11-28', '2026-12-24', 'not-known'],
    ['2026-11-29', '2026-12-24', 'ended'],
  ])('on %s, with %s perhaps: %s', (day, closing, name) => {
    expect(nameOn(day, closing)).toBe(name);
  });

  it.each([
    ['another field', undefined],
    ['an earlier date', '2026-11-05'],
  ])('one of %s gives it no later end', (_name, closing) => {
    expect(nameOn('2026-11-09', closing)).toBe('not-known');
    expect(nameOn('2026-11-10', closing)).toBe('ended');
  });
});
