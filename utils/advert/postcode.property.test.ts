import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, postcodeLike } from '@/tests/support/words';
import { parsePostcode } from './postcode';

describe('a typed postcode', () => {
  testProperty(
    'is read again as itself, in capitals',
    800,
    fc.property(fc.oneof({ weight: 4, arbitrary: postcodeLike }, anyText), (text) => {
      const code = parsePostcode(text);
      if (code === undefined) return;
      expect(parsePostcode(code)).toBe(code);
      expect(parsePostcode(code.toLowerCase().replace(' ', ''))).toBe(code);
      expect(code).toMatch(/^[A-Z\d]{2,4}(?: \d[A-Z]{2})?$/);
    }),
  );
});

testLongTexts('a postcode', ['G', '1', 'G2 1AL', ' ', 'EC1A'], parsePostcode);
