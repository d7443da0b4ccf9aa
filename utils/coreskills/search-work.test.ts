import { afterEach, expect, it, vi } from 'vitest';
import { editDistance } from '@/utils/advert/edit-distance';
import { listEntries } from './entries';
import { BUNDLED_CORESKILLS } from './list';
import { indexOf, searchCoreskills } from './search-coreskills';

// A keystroke needs its answer within one frame. Its work is counted, since times differ between machines.
vi.mock('@/utils/advert/edit-distance', { spy: true });

const INDEX = indexOf(listEntries(BUNDLED_CORESKILLS));

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

it('coreskill search: folds the query only; the names were folded for the index', () => {
  const folding = vi.spyOn(String.prototype, 'normalize');
  searchCoreskills(INDEX, 'quantiy surveyer');
  expect(folding).toHaveBeenCalledTimes(1);
});

it('coreskill search: compares few words letter by letter, each at most twice', () => {
  expect(INDEX.words.length).toBeLessThan(450);
  searchCoreskills(INDEX, 'managemant');
  expect(vi.mocked(editDistance).mock.calls.length).toBeLessThan(INDEX.words.length / 2);
});

it('coreskill search: reads only the start of a pasted advert', () => {
  searchCoreskills(INDEX, 'misspellt wordes of an advertt '.repeat(2_000));
  expect(vi.mocked(editDistance).mock.calls.length).toBeLessThan(INDEX.words.length * 30);
});
