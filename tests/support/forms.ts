// Form values: those that pass the rules, those that nearly do, and anything else.
import fc from 'fast-check';
import { FIELDS, HOURS, JOB_TYPES, SALARY_PERIODS, WORKING_LOCATIONS } from '@/utils/advert/field-list';
import type { FormValues } from '@/utils/advert/fields';
import { addressLike } from './addresses';
import { anyText, contactLike, dateLike, postcodeLike, salaryLike } from './words';

export const DATE = '2026-11-23';

/** A board's list, with a name that every object inherits. */
export const LIST: Readonly<Record<string, readonly string[]>> = {
  Catering: ['Baker', 'Chef', 'toString'],
  Health: ['Nurse'],
  constructor: ['valueOf'],
  Other: [],
};

const GOOD: Readonly<Record<string, fc.Arbitrary<string>>> = {
  title: fc.constantFrom('Baker', ' Baker ', '😀'.repeat(255)),
  description: fc.constantFrom('<p>We bake.</p>', '<p>a</p>'.repeat(500)),
  location: fc.constantFrom('G2 1AL', 'g21al', 'EH1', ' ec1a 1bb '),
  salary_low: fc.constantFrom('24,000', '£24k', '12.50', ''),
  salary_high: fc.constantFrom('30,000', '99k', '  '),
  salary_period: fc.constantFrom(...SALARY_PERIODS, ''),
  application_url: fc.constantFrom('https://crumb.example/apply', ''),
  application_email: fc.constantFrom('jobs@crumb.example', ''),
  application_phone: fc.constantFrom('0141 496 0000', '  '),
  coreskill: fc.constantFrom('Catering', 'Health', 'constructor'),
  hours: fc.constantFrom(...HOURS),
  job_type: fc.constantFrom(...JOB_TYPES),
  working_location: fc.constantFrom(...WORKING_LOCATIONS),
  closing_date: fc.constantFrom('2026-12-01', '2027-01-31', ''),
  video_url: fc.constantFrom('https://www.youtube.com/watch?v=dQw4w9WgXcQ', ''),
};

const near = fc.oneof(
  anyText,
  salaryLike,
  dateLike,
  postcodeLike,
  addressLike,
  contactLike,
  fc.constantFrom('', ' ', '\u200b', '__proto__', 'x'.repeat(256), '😀'.repeat(256)),
);

function textOf(id: string): fc.Arbitrary<string | undefined> {
  const good = GOOD[id] ?? fc.constantFrom('Crumb', 'x'.repeat(255), '');
  return fc.oneof(
    { weight: 40, arbitrary: good },
    { weight: 1, arbitrary: near },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const specialisms = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom('Baker', 'Chef', 'toString'), { maxLength: 3 }) },
  fc.array(fc.constantFrom('Baker', 'Nurse', 'valueOf', ''), { maxLength: 3 }),
);

const texts = FIELDS.filter(({ id }) => id !== 'specialisms').map(({ id }) => [id, textOf(id)] as const);

/** About a third of them can be posted. */
export const formValues: fc.Arbitrary<FormValues> = fc.record({
  ...Object.fromEntries(texts),
  specialisms,
});
