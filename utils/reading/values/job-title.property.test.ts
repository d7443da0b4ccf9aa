import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, titleLike } from '@/tests/support/words';
import { cleanText } from './clean-text';
import { endsWithJobNoun, isGenericTitle, isPlausibleTitle, titleHead, titleParts } from './job-title';
import { stripFormPrefix } from './strip-lead-in';
import { stripSiteNames } from './strip-title';

const name = fc.oneof({ weight: 4, arbitrary: titleLike }, anyText);

describe('job titles', () => {
  testProperty(
    'without its tails is believable, tidy, and a part of the page’s name',
    1_000,
    fc.property(name, fc.array(name, { maxLength: 3 }), (text, known) => {
      const title = stripSiteNames(text, known);
      if (title === undefined) return;
      expect(isPlausibleTitle(title)).toBe(true);
      expect(title).toBe(cleanText(title));
    }),
  );

  testProperty(
    'can be asked anything about',
    500,
    fc.property(name, (text) => {
      expect(text).toContain(titleHead(text).slice(0, 1));
      expect(typeof endsWithJobNoun(text)).toBe('boolean');
      expect(isPlausibleTitle(text) && isGenericTitle(text)).toBe(false);
      expect(titleParts(text).every((part) => part && part === part.trim())).toBe(true);
      expect(text).toContain(stripFormPrefix(text).slice(1));
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
testLongTexts('stripSiteNames', WORDS, (text) => stripSiteNames(text, ['Crumb']));
testLongTexts('titleParts', WORDS, titleParts);
testLongTexts('isPlausibleTitle', WORDS, isPlausibleTitle);
testLongTexts('endsWithJobNoun', WORDS, endsWithJobNoun);
