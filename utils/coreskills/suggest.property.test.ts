import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, salaryLike, titleLike } from '@/tests/support/words';
import { BUNDLED_CORESKILLS } from './list';
import { suggest } from './suggest';

const names = Object.keys(BUNDLED_CORESKILLS);
const specialisms = Object.values(BUNDLED_CORESKILLS).flat();
const title = fc.oneof(titleLike, anyText, fc.constantFrom(...specialisms));
const past = fc.record({
  title,
  company: title,
  coreskill: fc.constantFrom(...names, '__proto__', 'gone'),
  specialisms: fc.array(fc.constantFrom(...specialisms, 'constructor'), { maxLength: 2 }),
});
const from = fc.record({
  title,
  description: fc.array(fc.oneof(title, salaryLike), { maxLength: 6 }).map((parts) => parts.join(' <br> ')),
  company: title,
  history: fc.array(past, { maxLength: 3 }),
});

describe('suggestion: any title', () => {
  testProperty(
    'names only what is on the list, the chosen first of all',
    300,
    fc.property(from, fc.subarray(names, { minLength: 1 }), (advert, known) => {
      const list = Object.fromEntries(known.map((name) => [name, BUNDLED_CORESKILLS[name] ?? []]));
      const suggestion = suggest(advert, list);
      for (const { coreskill, specialisms: own } of suggestion.ranked) {
        expect(Object.keys(list)).toContain(coreskill);
        expect(own.every((one) => list[coreskill]?.includes(one))).toBe(true);
        expect(own.length).toBeLessThanOrEqual(5);
      }
      expect(suggestion.ranked.length).toBeLessThanOrEqual(6);
      if (suggestion.confidence === 'clear') {
        const { coreskill, specialism } = suggestion.choice;
        expect(coreskill).toBe(suggestion.ranked[0]?.coreskill);
        if (specialism !== undefined) expect(list[coreskill]).toContain(specialism);
      }
      if (suggestion.confidence === 'tie') {
        expect(suggestion.candidates).toEqual(suggestion.ranked.slice(0, suggestion.candidates.length));
        expect(suggestion.candidates.length).toBeGreaterThan(0);
      }
    }),
  );
});

const WORDS = ['a', 'a ', 'Baker ', '-', '<', '<p>', '&amp;', 'head of ', '£1', '*', '(', 'and '];
testLongTexts('a suggestion', WORDS, (text) =>
  suggest(
    {
      title: text,
      description: text,
      company: text,
      history: [{ title: text, company: text, coreskill: 'a', specialisms: [] }],
    },
    BUNDLED_CORESKILLS,
  ),
);
