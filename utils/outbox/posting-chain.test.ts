import { expect, it } from 'vitest';
import { written } from '@/tests/support/written';
import type { Posting } from './posting';
import { acceptedWithin, chainOf } from './posting-chain';

function posting(
  id: string,
  day: string,
  predecessor?: string,
  state: Posting['state'] = 'accepted',
): Posting {
  const { posting: one } = written({ predecessor }, new Date(`${day}T09:00:00Z`));
  return { ...one, id, state };
}

const HISTORY = [
  posting('third', '2026-11-20', 'second'),
  posting('other', '2026-11-10'),
  posting('again', '2026-11-05', 'first', 'refused'),
  posting('second', '2026-10-20', 'first'),
  posting('first', '2026-09-29'),
];

const ids = (postings: readonly Posting[]) => postings.map(({ id }) => id);

it.each(['first', 'second', 'third', 'again'])('chain: is the same from each of its postings, %s', (id) => {
  expect(ids(chainOf(id, HISTORY))).toEqual(['first', 'second', 'again', 'third']);
});

it('chain: of an advert that was posted once, and of one that is gone', () => {
  expect(ids(chainOf('other', HISTORY))).toEqual(['other']);
  expect(chainOf('gone', HISTORY)).toEqual([]);
});

it('chain: goes on where an earlier posting was deleted', () => {
  expect(ids(chainOf('third', HISTORY.slice(0, 3)))).toEqual(['third']);
});

it('chain: ends although a backup file goes in circles', () => {
  const circle = [posting('a', '2026-11-01', 'b'), posting('b', '2026-11-02', 'a')];
  expect(ids(chainOf('a', circle))).toEqual(['a', 'b']);
});

it('chain: counts what the board accepted in the last days', () => {
  const chain = chainOf('first', HISTORY);
  expect(acceptedWithin(60, chain, '2026-11-28')).toBe(2);
  expect(acceptedWithin(60, chain, '2026-11-27')).toBe(3);
});
