import { expect, it } from 'vitest';
import { BUNDLED_CORESKILLS, countList } from './list';
import { compareLists } from './list-change';

const NONE = { coreskills: [], specialisms: [] };

it('list change: equal lists have none, in any order', () => {
  expect(compareLists(BUNDLED_CORESKILLS, BUNDLED_CORESKILLS)).toEqual({ added: NONE, gone: NONE });
  expect(compareLists({ A: ['x', 'y'], B: [] }, { B: [], A: ['y', 'x'] })).toEqual({
    added: NONE,
    gone: NONE,
  });
});

it('list change: lists added and removed entries, a specialism with its coreskill', () => {
  expect(compareLists({ A: ['x', 'y'], B: ['z'] }, { A: ['x', 'z'], C: [] })).toEqual({
    added: { coreskills: ['C'], specialisms: ['A › z'] },
    gone: { coreskills: ['B'], specialisms: ['A › y', 'B › z'] },
  });
});

it('list change: counts a list', () => {
  expect(countList(BUNDLED_CORESKILLS)).toEqual({ coreskills: 36, specialisms: 377 });
  expect(countList({})).toEqual({ coreskills: 0, specialisms: 0 });
});
