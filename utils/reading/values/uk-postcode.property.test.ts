import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, placeLike, postcodeLike } from '@/tests/support/words';
import { parsePostcode } from '@/utils/advert/postcode';
import { namesSeveralPlaces, readPlaceCodes } from './place-codes';
import { findOutcodes, findPostcodes, readPostcode } from './uk-postcode';

describe('postcodes', () => {
  testProperty(
    'is read again as itself, and is one for the form’s rules too',
    600,
    fc.property(fc.oneof({ weight: 4, arbitrary: postcodeLike }, anyText), (text) => {
      const code = readPostcode(text);
      if (code === undefined) return;
      expect(readPostcode(code)).toBe(code);
      expect(parsePostcode(code)).toBe(code);
    }),
  );

  testProperty(
    'found in a text is one alone, and found once',
    600,
    fc.property(fc.oneof({ weight: 4, arbitrary: placeLike }, anyText), (text) => {
      for (const found of [findPostcodes(text), findOutcodes(text)]) {
        expect(new Set(found).size).toBe(found.length);
        for (const code of found) expect([readPostcode(code), parsePostcode(code)]).toEqual([code, code]);
      }
      const { postcode, outcodes } = readPlaceCodes(text);
      if (postcode !== undefined) expect(outcodes).toContain(postcode.split(' ')[0]);
      if (outcodes.length > 1) expect(namesSeveralPlaces(text)).toBe(true);
    }),
  );
});

const WORDS = ['G2 1AL ', 'G2', 'G', ' ', ', ', 'EC1A', '(', '1', 'M25 ', 'Grade ', 'various ', 'many a '];
testLongTexts('readPostcode', WORDS, readPostcode);
testLongTexts('findPostcodes', WORDS, findPostcodes);
testLongTexts('findOutcodes', WORDS, findOutcodes);
testLongTexts('namesSeveralPlaces', WORDS, namesSeveralPlaces);
