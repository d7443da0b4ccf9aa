import { expect, it } from 'vitest';
import { BUNDLED_CORESKILLS, countList } from './list';
import { compareLists } from './list-change';

const NONE = { coreskills: [], specialisms: [] };

it('is nothing between equal lists, in whatever order', () => {
  expect(compareLists(BUNDLED_CORESKILLS, BUNDLED_CORESKILLS)).toEqual({ added: NONE, gone: NONE });
  expect(compareLists({ A: ['x', 'y'], B: [] }, { B: [], A: ['y', 'x'] })).toEqual({
    added: NONE,
    gone: NONE,
  });
});

it('tells what comes and what goes, a specialism with its coreskill', () => {
  expect(compareLists({ A: ['x', 'y'], B: ['z'] }, { A: ['x', 'z'], C: [] })).toEqual({
    added: { coreskills: ['C'], specialisms: ['A › z'] },
    gone: { coreskills: ['B'], specialisms: ['A › y', 'B › z'] },
  });
});

it('counts a list', () => {
  expect(countList(BUNDLED_CORESKILLS)).toEqual({ coreskills: 36, specialisms: 377 });
  expect(countList({})).toEqual({ coreskills: 0, specialisms: 0 });
});
