import { expect, it } from 'vitest';
import { editDistance } from './edit-distance';

it.each([
  ['nothing', 'welding', 'welding', 0],
  ['a wrong letter', 'walding', 'welding', 1],
  ['a missing letter', 'weding', 'welding', 1],
  ['a letter too many', 'wellding', 'welding', 1],
  ['two letters that changed places', 'wleding', 'welding', 1],
  ['two slips', 'wledng', 'welding', 2],
  ['all letters', 'abc', 'xyz', 3],
  ['what is missing as a whole', '', 'abc', 3],
])('edit distance: counts %s', (_name, typed, word, count) => {
  expect(editDistance(typed, word).whole).toBe(count);
  expect(editDistance(word, typed).whole).toBe(count);
});

it.each([
  ['weld', 'welding', 0],
  ['wled', 'welding', 1],
  ['wed', 'welding', 1],
  ['xyz', 'welding', 3],
])('edit distance: between %s and the nearest start of %s', (typed, word, count) => {
  expect(editDistance(typed, word).start).toBe(count);
});

it('edit distance: does not depend on the previous word', () => {
  editDistance('a very long word', 'another very long word');
  expect(editDistance('ab', 'ab')).toEqual({ whole: 0, start: 0 });
});
