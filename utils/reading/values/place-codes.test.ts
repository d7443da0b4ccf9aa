import { expect, it } from 'vitest';
import { namesSeveralPlaces } from './place-codes';

it.each([
  ['Various locations', true],
  ['Multiple sites', true],
  ['Schools across Fife', true],
  ['Hull (HU1) and Grimsby (DN31)', true],
  ['Hull HU1', false],
  ['Hull HU1 1AA, HU1', false],
  ['Grade B4, Hull', false],
  ['One of the largest branches', false],
])('namesSeveralPlaces(%s) is %s', (words, several) => {
  expect(namesSeveralPlaces(words)).toBe(several);
});
