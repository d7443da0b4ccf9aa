import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, placeLike } from '@/tests/support/words';
import { parsePostcode } from '@/utils/advert/postcode';
import { namesSeveralPlaces } from '@/utils/reading/values/place-codes';
import { findTowns } from './find';
import { readPlaceOfWork } from './place';
import { forLookup, spellings } from './wording';

const words = fc.oneof({ weight: 4, arbitrary: placeLike }, anyText);

describe('towns: any place of work', () => {
  testProperty(
    'is one town and codes that the board takes, or several places and no choice',
    1_000,
    fc.property(words, (text) => {
      const { postcode, outcode, town, towns, several } = readPlaceOfWork(text);
      if (several) expect([postcode, outcode, town]).toEqual([undefined, undefined, undefined]);
      if (namesSeveralPlaces(text)) expect(several).toBe(true);
      for (const code of [postcode, outcode]) if (code !== undefined) expect(parsePostcode(code)).toBe(code);
      if (postcode !== undefined) expect(postcode.startsWith(`${outcode} `)).toBe(true);
      if (town !== undefined) expect(towns.length).toBeGreaterThan(0);
      expect(new Set(towns).size).toBe(towns.length);
      for (const { name, outcodes } of towns) expect([name, ...outcodes].every(Boolean)).toBe(true);
    }),
  );

  testProperty(
    'is looked up in lower case, also under its other spellings',
    300,
    fc.property(words, (text) => {
      const work = forLookup(text);
      expect(work).toBe(work.toLowerCase());
      expect(spellings(work)[0]).toBe(work);
      expect(spellings(work).every((one) => findTowns(one).every(({ name }) => name !== ''))).toBe(true);
    }),
  );
});

const WORDS = [
  'a',
  ' ',
  'York ',
  'or ',
  'York, ',
  'west ',
  '-',
  'saint ',
  'the office ',
  'in ',
  'st ',
  'G2 ',
];
testLongTexts('a place of work', WORDS, readPlaceOfWork);
// `findTowns` only gets what `forLookup` leaves of a text.
testLongTexts('towns', WORDS, (text) => findTowns(forLookup(text)));
