import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, titleLike } from '@/tests/support/words';
import { editDistance } from '@/utils/advert/edit-distance';
import { listEntries } from './entries';
import { BUNDLED_CORESKILLS } from './list';
import { indexOf, searchCoreskills } from './search-coreskills';
import { splitWords } from './split-words';
import { foldWords } from './word-score';

const entries = listEntries(BUNDLED_CORESKILLS);
const index = indexOf(entries);
const keys = new Set(entries.map(({ key }) => key));

describe('coreskill search: any query', () => {
  testProperty(
    'finds entries of the list, each once, and all where nothing is asked',
    50,
    fc.property(fc.oneof(titleLike, anyText), (query) => {
      const found = searchCoreskills(index, query).map(({ key }) => key);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((key) => keys.has(key))).toBe(true);
    }),
  );

  testProperty(
    'finds every entry by its own name first, and by the name of its coreskill beside it',
    50,
    fc.property(fc.constantFrom(...entries), (entry) => {
      const name = entry.specialism ?? entry.coreskill;
      // Some namesakes differ in their spaces: "Director/Management", "Director / Management".
      const first = searchCoreskills(index, name).map((one) => one.specialism ?? one.coreskill)[0] ?? '';
      expect(foldWords(first)).toEqual(foldWords(name));
      expect(searchCoreskills(index, `${name.toUpperCase()} ${entry.coreskill}`)).toContainEqual(entry);
    }),
  );
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
describe('coreskill search: misspellings', () => {
  testProperty(
    'are as many one way as the other, none between the same words, and never more for a start',
    400,
    fc.property(word, word, (one, other) => {
      const { whole, start } = editDistance(one, other);
      expect(editDistance(other, one).whole).toBe(whole);
      expect(whole === 0).toBe(one === other);
      expect(start).toBeLessThanOrEqual(whole);
      expect(whole).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(whole).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

describe('coreskill search: words', () => {
  testProperty(
    'are small letters or figures',
    500,
    fc.property(fc.oneof(titleLike, anyText), (text) => {
      for (const one of splitWords(text)) expect(one).toMatch(/^(?:[a-z]+|\d+)$/);
    }),
  );
});

const WORDS = ['a', 'a ', 'ab', 'welder', 'weld ', '<', '&', 'a&', 'aaaaB', '-', 'é'];
testLongTexts('a search', WORDS, (text) => searchCoreskills(index, text));
testLongTexts('words', WORDS, splitWords);
