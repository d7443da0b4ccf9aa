// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { broken } from '@/tests/support/json';
import { htmlLike } from '@/tests/support/pages';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { escapeHtml } from '@/utils/advert/escape-html';
import { READING_BOUNDS } from './bounds';
import { descriptionHtml } from './description-html';

const BASE = new URL('https://www.crumb.example/jobs/4711');
const MARKUP =
  /<\/?(?:p|br|h[1-6]|ul|ol|li|table|tr|td|th|strong|em|a)>|<a href="(?:https?:\/\/|mailto:)[^"<>]*">/g;

describe('descriptionHtml', () => {
  testProperty(
    'becomes harmless tags and words, however often it was escaped',
    200,
    fc.property(fc.oneof(htmlLike, broken(htmlLike), anyText), fc.nat(3), (text, times) => {
      const raw = Array.from({ length: times }).reduce<string>((html) => escapeHtml(html), text);
      const html = descriptionHtml(raw, BASE, '')?.html;
      if (html === undefined) return;
      expect(html.replace(MARKUP, '')).not.toMatch(/[<>]/);
      expect(html.replace(/<[^>]*>/g, '').trim()).not.toBe('');
      expect(html.length).toBeLessThanOrEqual(READING_BOUNDS.description);
    }),
  );
});

const WORDS = [' ', '\n', '&amp;', '&lt;', '<', '• ', 'a ', '&amp;lt;p', '&#60;'];
testLongTexts('a description', WORDS, (text) => descriptionHtml(text, BASE, 'Baker'));
