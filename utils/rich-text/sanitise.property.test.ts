// DOMPurify does not support happy-dom, so this file asks for jsdom.
// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { broken } from '@/tests/support/json';
import { htmlLike } from '@/tests/support/pages';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { plainText } from './plain-text';
import { DESCRIPTION_TAGS, sanitiseDescription } from './sanitise';

const TAGS: readonly string[] = DESCRIPTION_TAGS;

/** The allowed description: a few tags, addresses on links and nothing else, no empty block. */
function expectHarmless(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    expect(TAGS).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect([element.localName, name]).toEqual(['a', 'href']);
      expect(value).toMatch(/^(?:https?:|mailto:)/i);
    }
    if (element.localName === 'p') expect(element.textContent?.trim()).not.toBe('');
  }
  for (const element of body.children)
    expect(['p', 'ul', 'ol', 'h2', 'h3', 'h4']).toContain(element.localName);
}

describe('sanitise: any description', () => {
  testProperty(
    'is harmless, and the same when it is sanitised again',
    120,
    fc.property(fc.oneof(htmlLike, broken(htmlLike)), (html) => {
      const once = sanitiseDescription(html);
      expectHarmless(once);
      expect(sanitiseDescription(once)).toBe(once);
      expect(plainText(once)).not.toMatch(/\n\n|^\s|\s$/);
      expect(once === '').toBe(plainText(once) === '');
    }),
  );
});

// Text only: jsdom is slow with as many elements.
const WORDS = [' ', 'a ', '&', '< ', '&nbsp;', '\u00a0', 'a\n'];
testLongTexts('sanitising', WORDS, sanitiseDescription);
