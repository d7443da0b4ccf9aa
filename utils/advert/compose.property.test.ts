import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { DATE, formValues, LIST } from '@/tests/support/forms';
import { testLongTexts, testProperty } from '@/tests/support/properties';
import { DATE_FORMATS, DEFAULT_PROFILE } from '@/utils/board/profile';
import { toWireBody } from '@/utils/board/wire';
import { isValid } from '@/utils/validation/is-valid';
import { advertSchema } from './advert';
import { advisoriesOf } from './advisories';
import { compose } from './compose';
import { FIELDS } from './field-list';
import { FIELD_IDS } from './fields';
import { check } from './rules';

const context = { today: DATE, coreskills: LIST, board: 's1jobs' };

describe('compose: form values', () => {
  testProperty(
    'are an advert if and only if no rule is broken; each issue is told once, in the form’s order',
    700,
    fc.property(formValues, (values) => {
      const issues = check(values, context);
      const composed = compose(values, context);
      const fields = issues.map(({ field }) => field);
      expect(fields).toEqual(FIELD_IDS.filter((id) => fields.includes(id)));
      expect('advert' in composed).toBe(issues.length === 0);
      if ('advert' in composed) expect(isValid(composed.advert, advertSchema)).toBe(true);
      else expect(composed.issues).toEqual(issues);
    }),
  );

  testProperty(
    'have advisories on filled fields only',
    400,
    fc.property(formValues, (values) => {
      for (const { field, message, salaryText } of advisoriesOf(values, { today: DATE, board: 's1jobs' })) {
        expect(values[field]).toBeTruthy();
        expect(message.includes('undefined') || message.includes('Invalid')).toBe(false);
        if (salaryText !== undefined) expect(salaryText).toMatch(/^£[\d,.]+/);
      }
    }),
  );
});

describe('compose: an advert in the board’s format', () => {
  testProperty(
    'has no empty value, and every field of the advert under its key',
    700,
    fc.property(formValues, fc.constantFrom(...DATE_FORMATS), (values, dateFormat) => {
      const composed = compose(values, context);
      if (!('advert' in composed)) return;
      const { advert } = composed;
      const body = toWireBody(advert, { ...DEFAULT_PROFILE, dateFormat });
      const filled = FIELDS.filter(({ id }) => advert[id] !== undefined).map(
        ({ id }) => DEFAULT_PROFILE.keys[id],
      );
      expect(Object.keys(body).sort()).toEqual(filled.sort());
      for (const value of Object.values(body).flat()) {
        expect(typeof value === 'string' ? value.trim() : String(value)).toMatch(
          /^(?!NaN|Invalid|undefined|$)/,
        );
      }
    }),
  );
});

testLongTexts('the rules', ['a', 'a.', 'a@', ' ', '1', '1,', '-', '@', '/'], (text) =>
  check({ ...Object.fromEntries(FIELD_IDS.map((id) => [id, text])), specialisms: [text] }, context),
);
