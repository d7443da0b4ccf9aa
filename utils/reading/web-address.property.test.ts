import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addressLike, pageUrl } from '@/tests/support/addresses';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { isFrontPage, isSamePage, parseWebAddress, siteName, stripTracking } from './web-address';

const written = fc.oneof({ weight: 4, arbitrary: addressLike }, anyText);

describe('parseWebAddress', () => {
  testProperty(
    'is a web address, and the same wherever it is read from once it is whole',
    1_000,
    fc.property(written, pageUrl, pageUrl, (text, base, other) => {
      const url = parseWebAddress(text, base);
      if (!url) return;
      expect(url.href).toMatch(/^https?:\/\/[^/]/);
      expect(parseWebAddress(url.href, other)?.href).toBe(url.href);
    }),
  );
});

describe('isSamePage', () => {
  testProperty(
    'is the same page without its tracking, which is taken out once and for all',
    1_000,
    fc.property(pageUrl, (url) => {
      const clean = stripTracking(url);
      expect(stripTracking(clean).href).toBe(clean.href);
      expect(isSamePage(url, clean) && isSamePage(clean, url)).toBe(true);
      expect(url.hostname.includes(siteName(url))).toBe(true);
      if (isFrontPage(url)) expect(url.search).toBe('');
    }),
  );
});

const BASE = new URL('https://www.crumb.example/jobs/');
testLongTexts('an address', ['a', 'a.', '/', '%', '?', 'a&', '#', ' ', '..//', '-'], (text) => {
  const url = parseWebAddress(text, BASE) ?? BASE;
  return [isFrontPage(url), isSamePage(url, BASE), siteName(url), stripTracking(url)];
});
