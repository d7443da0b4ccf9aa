import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addressLike } from '@/tests/support/addresses';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { anyText, contactLike, dateLike, postcodeLike, salaryLike, titleLike } from '@/tests/support/words';
import { FIELD_IDS } from './fields';
import { tidy } from './tidy';

const typed = fc.oneof(anyText, salaryLike, dateLike, postcodeLike, addressLike, contactLike, titleLike);

describe('tidy: a field', () => {
  testProperty(
    'that was tidied stays as it is',
    1_200,
    fc.asyncProperty(fc.constantFrom(...FIELD_IDS), typed, async (id, text) => {
      const once = await tidy(id, text, '2026-11-23');
      expect(await tidy(id, once, '2026-11-23')).toBe(once);
      expect(once).toBe(once.trim());
    }),
  );
});

const WITHOUT_DATES = FIELD_IDS.filter((id) => id !== 'closing_date');
testLongTexts('tidying', ['a', 'a.', ' ', '1', '1,', '/', '-', 'G2 '], (text) =>
  Promise.all(WITHOUT_DATES.map((id) => tidy(id, text, '2026-11-23'))),
);
