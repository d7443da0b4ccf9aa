import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** @type {Record<string, string[]>} */
const coreskills = JSON.parse(readFileSync(new URL('./coreskills.json', import.meta.url), 'utf8'));

test('board coreskills: the specification’s 36 coreskills and 377 specialisms, 7 coreskills without any', () => {
  const lists = Object.values(coreskills);
  expect(lists).toHaveLength(36);
  expect(lists.flat()).toHaveLength(377);
  expect(lists.filter((list) => list.length === 0)).toHaveLength(7);
});

test('board coreskills: no coreskill lists a specialism twice', () => {
  const twice = Object.entries(coreskills).filter(([, list]) => new Set(list).size !== list.length);
  expect(twice).toEqual([]);
});
