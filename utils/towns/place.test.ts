import { expect, it } from 'vitest';
import { readPlaceOfWork } from './place';

it.each([
  ['Leeds, West Yorkshire LS1 4AP', { town: 'Leeds', outcode: 'LS1', postcode: 'LS1 4AP', several: false }],
  ['Our depot in Perth', { town: 'Perth', several: false }],
  ['Roehampton, London', { town: 'Roehampton', several: false }],
  ['Perth and Kinross', { several: false }],
  ['Kirkcaldy or Dunfermline', { several: true }],
  ['Various locations across Fife', { several: true }],
  ['Perth, Australia', { several: false, towns: [] }],
])('towns: %s', (words, place) => {
  expect(readPlaceOfWork(words)).toMatchObject(place);
});

it('towns: offers towns of the same name, and several that are named', () => {
  const names = (words: string) => readPlaceOfWork(words).towns.map(({ name }) => name);
  expect(names('Newport').length).toBeGreaterThan(1);
  expect(new Set(names('Kirkcaldy or Dunfermline'))).toEqual(new Set(['Kirkcaldy', 'Dunfermline']));
  expect(names('the moon')).toEqual([]);
});
