import { expect, it } from 'vitest';
import type { Town } from '@/utils/towns/find';
import { namesSeveral, readPlace } from './places';

it.each([
  ['Various locations', true],
  ['Multiple sites', true],
  ['Schools across Fife', true],
  ['Hull (HU1) and Grimsby (DN31)', true],
  ['Hull HU1', false],
  ['Hull HU1 1AA, HU1', false],
  ['Grade B4, Hull', false],
  ['One of the largest branches', false],
])('namesSeveral(%s) is %s', (words, several) => {
  expect(namesSeveral(words)).toBe(several);
});

it('takes the towns from the lookup that it is given', () => {
  const town = (name: string, outcode: string): Town => ({
    name,
    district: 'Shire',
    country: 'England',
    outcodes: [outcode],
  });
  const findTowns = (place: string) =>
    [town('Ulverby', 'UL1'), town('Thornwick', 'UL2')].filter(({ name }) =>
      place.includes(name.toLowerCase()),
    );
  expect(readPlace('Ulverby', findTowns)).toEqual({ town: 'Ulverby', several: false });
  expect(readPlace('Ulverby or Thornwick', findTowns)).toEqual({ several: true });
  expect(readPlace('Ulverby, Thornwick', findTowns)).toEqual({ several: true });
});
