import { expect, it } from 'vitest';
import { BUNDLED_CORESKILLS } from './list';
import { searchNames } from './search';

const NAMES = ['Care Assistant', 'Medical / Dental / Health Care', 'Café Staff', 'R&D', 'Healthcare'];

it.each([
  ['a start', 'med', ['Medical / Dental / Health Care']],
  ['words in any order', 'care med', ['Medical / Dental / Health Care']],
  ['the names that start with it first', 'care', ['Care Assistant', 'Medical / Dental / Health Care']],
  ['any case', 'HEALTH', ['Healthcare', 'Medical / Dental / Health Care']],
  ['no accents', 'cafe', ['Café Staff']],
  ['accents where there are none', 'cáre a', ['Care Assistant']],
  ['signs between words', 'dental/health', ['Medical / Dental / Health Care']],
  ['signs that belong to the name', 'r&d', ['R&D']],
  ['only the starts of words', 'ental', []],
  ['every word, not some', 'care zoo', []],
])('finds by %s', (_name, query, found) => {
  expect(searchNames(NAMES, query)).toEqual(found);
});

it.each(['', '   ', '&', '/'])('%j finds all, in their own order', (query) => {
  expect(searchNames(NAMES, query)).toEqual(NAMES);
});

it('finds every coreskill by its own name first', () => {
  const names = Object.keys(BUNDLED_CORESKILLS);
  for (const name of names) expect(searchNames(names, name)[0]).toBe(name);
});
