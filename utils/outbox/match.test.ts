import { expect, it } from 'vitest';
import { matchOf } from './match';

it.each([
  [{ title: 'Baker', location: 'G2 1AL' }, { title: ' baker ', location: 'g2' }, true],
  [{ title: 'Night  Baker', location: 'G2 1AL' }, { title: 'Night Baker', location: 'G2 9ZZ' }, true],
  [{ title: 'Baker', location: 'G2 1AL' }, { title: 'Baker', location: 'G21 1AL' }, false],
  [{ title: 'Baker', location: 'G2' }, { title: 'Head Baker', location: 'G2' }, false],
])('%j and %j: the same title and town is %s', (one, other, same) => {
  expect(matchOf(one).vacancy === matchOf(other).vacancy).toBe(same);
});

it('knows a reference again however it is written, and has none where there is none', () => {
  expect(matchOf({ reference: ' ARD 7' }).reference).toBe(matchOf({ reference: 'ard  7' }).reference);
  expect(matchOf({ reference: '  ' })).not.toHaveProperty('reference');
  expect(matchOf({})).toEqual({ vacancy: '|' });
});
