import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, titleLike } from '@/tests/support/words';
import { tidy } from './clean-text';
import {
  endsAsJob,
  headOf,
  isBelievableTitle,
  isGenericTitle,
  titleParts,
  withoutFormHead,
  withoutTails,
} from './job-title';

const name = fc.oneof({ weight: 4, arbitrary: titleLike }, anyText);

describe('a title', () => {
  testProperty(
    'without its tails is believable, tidy, and a part of the page’s name',
    1_000,
    fc.property(name, fc.array(name, { maxLength: 3 }), (text, known) => {
      const title = withoutTails(text, known);
      if (title === undefined) return;
      expect(isBelievableTitle(title)).toBe(true);
      expect(title).toBe(tidy(title));
    }),
  );

  testProperty(
    'can be asked anything about',
    500,
    fc.property(name, (text) => {
      expect(text).toContain(headOf(text).slice(0, 1));
      expect(typeof endsAsJob(text)).toBe('boolean');
      expect(isBelievableTitle(text) && isGenericTitle(text)).toBe(false);
      expect(titleParts(text).every((part) => part && part === part.trim())).toBe(true);
      expect(text.endsWith(withoutFormHead(text))).toBe(true);
    }),
  );
});

const WORDS = [
  '-',
  ' - ',
  '| ',
  ' ',
  'a',
  'a ',
  '/',
  ' / ',
  'Careers ',
  'Baker | ',
  'Apply for ',
  '(',
  ': ',
  '1',
  'A. ',
];
testLongTexts('the tails of a title', WORDS, (text) => withoutTails(text, ['Crumb']));
testLongTexts('the parts of a title', WORDS, titleParts);
testLongTexts('a title’s own words', WORDS, isBelievableTitle);
testLongTexts('the head of a title', WORDS, endsAsJob);
