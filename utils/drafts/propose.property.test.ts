// DOMPurify does not support happy-dom, so this file asks for jsdom.
// @vitest-environment jsdom
import fc from 'fast-check';
import { assert } from 'superstruct';
import { describe, expect } from 'vitest';
import { testProperty } from '@/tests/support/properties';
import { anyText, dateLike, postcodeLike, salaryLike } from '@/tests/support/words';
import { isIsoDate } from '@/utils/advert/dates';
import { PAGE_SOURCES, type Reading, readingSchema } from '@/utils/reading/reading';
import { isValid } from '@/utils/validation/is-valid';
import { draftSchema, valuesOf } from './draft';
import { merge } from './merge';
import { propose } from './propose';

const source = fc.constantFrom(...PAGE_SOURCES);
const words = fc
  .oneof(
    anyText,
    salaryLike,
    dateLike,
    postcodeLike,
    fc.constantFrom('x'.repeat(4_000), 'Full', 'yearly', '9999-12-31', '2026-12-01', '0000-01-01'),
  )
  .filter((text) => text !== '' && text.length <= 4_000);
const field = fc.record({ value: words, source });
const amount = fc.record({ value: fc.double({ max: 1e12, noNaN: true }), source });
const NAMES = [
  'title',
  'description',
  'company',
  'location',
  'salary_currency',
  'salary_period',
  'salary_text',
  'hours',
  'job_type',
  'working_location',
  'reference',
  'application_url',
  'application_email',
  'application_phone',
];
const date = fc.oneof(
  field,
  fc.record({
    value: fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    source,
  }),
);
const reading = fc
  .record(
    {
      ...Object.fromEntries(NAMES.map((name) => [name, field])),
      salary_low: amount,
      salary_high: amount,
      closing_date: date,
    },
    { requiredKeys: [] },
  )
  .map((fields): Reading => {
    const made: unknown = { kind: 'advert', fields, warnings: [] };
    assert(made, readingSchema);
    return made;
  });
const text = fc.option(fc.constantFrom('jobs@crumb.example', 'G2 1AL', 'Full'), { nil: undefined });
const defaults = fc.record({
  linkToPage: fc.boolean(),
  application_email: text,
  location: text,
  hours: text,
});

describe('propose: any reading', () => {
  testProperty(
    'can be kept as a draft, with dates that can be sent',
    300,
    fc.property(reading, defaults, (read, defaultValues) => {
      const fields = propose(read, { defaults: defaultValues, today: '2026-11-23' });
      expect(isValid({ page: 'https://a.example/', fields, changedAt: '' }, draftSchema)).toBe(true);
      const { closing_date: closing = '' } = valuesOf(fields);
      if (closing) expect(isIsoDate(closing) && closing > '2026-11-23').toBe(true);
      expect(merge({}, fields)).toEqual(fields);
      expect(merge(fields, {})).toEqual({});
    }),
  );
});
