import { afterEach, expect, it, vi } from 'vitest';
import { editDistance } from './edit-distance';
import { entriesOf } from './entries';
import { BUNDLED_CORESKILLS } from './list';
import { indexOf, search } from './search-coreskills';

// A keystroke's answer has to be there within one frame: its work is counted, since times differ from machine to machine.
vi.mock('./edit-distance', { spy: true });

const INDEX = indexOf(entriesOf(BUNDLED_CORESKILLS));

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

it('folds the query only: the names were folded when the index was made', () => {
  const folding = vi.spyOn(String.prototype, 'normalize');
  search(INDEX, 'quantiy surveyer');
  expect(folding).toHaveBeenCalledTimes(1);
});

it('compares few of the list’s words letter by letter, each at most twice', () => {
  expect(INDEX.words.length).toBeLessThan(450);
  search(INDEX, 'managemant');
  expect(vi.mocked(editDistance).mock.calls.length).toBeLessThan(INDEX.words.length / 2);
});

it('looks at the start only of an advert that was pasted', () => {
  search(INDEX, 'misspellt wordes of an advertt '.repeat(2_000));
  expect(vi.mocked(editDistance).mock.calls.length).toBeLessThan(INDEX.words.length * 30);
});
