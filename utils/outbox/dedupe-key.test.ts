import { expect, it } from 'vitest';
import { dedupeKeyOf } from './dedupe-key';

it.each([
  [{ title: 'Baker', location: 'G2 1AL' }, { title: ' baker ', location: 'g2' }, true],
  [{ title: 'Night  Baker', location: 'G2 1AL' }, { title: 'Night Baker', location: 'G2 9ZZ' }, true],
  [{ title: 'Baker', location: 'G2 1AL' }, { title: 'Baker', location: 'G21 1AL' }, false],
  [{ title: 'Baker', location: 'G2' }, { title: 'Head Baker', location: 'G2' }, false],
])('dedupe key: %j and %j: the same title and town is %s', (one, other, same) => {
  expect(dedupeKeyOf(one).vacancy === dedupeKeyOf(other).vacancy).toBe(same);
});

it('dedupe key: recognises a reference in any spelling, and is missing without one', () => {
  expect(dedupeKeyOf({ reference: ' ARD 7' }).reference).toBe(dedupeKeyOf({ reference: 'ard  7' }).reference);
  expect(dedupeKeyOf({ reference: '  ' })).not.toHaveProperty('reference');
  expect(dedupeKeyOf({})).toEqual({ vacancy: '|' });
});
