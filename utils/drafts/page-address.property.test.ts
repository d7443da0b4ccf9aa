import fc from 'fast-check';
import { size, string } from 'superstruct';
import { describe, expect } from 'vitest';
import { addressLike } from '@/tests/support/addresses';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { isValid } from '@/utils/validation/is-valid';
import { pageAddress } from './page-address';

describe('page address: any address', () => {
  testProperty(
    'is the same when it is tidied again, and can be kept',
    2_000,
    fc.property(fc.oneof({ weight: 6, arbitrary: addressLike }, anyText), (text) => {
      const address = pageAddress(text);
      if (address === undefined) return;
      expect(pageAddress(address)).toBe(address);
      expect(isValid(address, size(string(), 1, 4_000))).toBe(true);
      expect(new URL(address).hash).toMatch(/^$|^#!?(?:\/|[\w.-]+=)/);
      expect(new URL(address).search).not.toMatch(/(?:^\?|&)(?:utm_\w+|gclid|fbclid)(?:[=&]|$)/i);
    }),
  );
});

testLongTexts('a page’s address', ['a', '?', '&', 'utm_a&', '#', '/', '%', '='], (text) => [
  pageAddress(text),
  pageAddress(`https://a.example/?${text}`),
]);
