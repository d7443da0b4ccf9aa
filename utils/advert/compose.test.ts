import { expect, it } from 'vitest';
import { isValid } from '@/utils/validation/is-valid';
import { advertSchema } from './advert';
import { compose } from './compose';
import { FIELDS } from './field-list';
import type { FormValues } from './fields';

const CONTEXT = {
  today: '2026-11-23',
  board: 's1jobs',
  coreskills: { Retail: ['Butcher', 'Sales Manager'] },
};

const LEAST: FormValues = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'g21al',
  salary_high: '£24k',
  application_url: 'https://example.co.uk/apply',
  coreskill: 'Retail',
};

const FULL: FormValues = {
  ...LEAST,
  salary_low: '12.50',
  salary_period: 'yearly',
  salary_text: 'Negotiable',
  application_email: ' jobs@example.co.uk ',
  application_phone: '0141 496 0000',
  specialisms: ['Butcher', 'Sales Manager'],
  hours: 'Full',
  job_type: 'Permanent',
  working_location: 'Onsite working',
  closing_date: '2026-12-01',
  reference: 'R-1',
  video_url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
};

it('compose: converts every text into the board’s type', () => {
  const composed = compose(FULL, CONTEXT);
  expect(composed).toEqual({
    advert: {
      ...FULL,
      location: 'G2 1AL',
      salary_low: 12.5,
      salary_high: 24_000,
      application_email: 'jobs@example.co.uk',
      video_url: 'https://youtu.be/dQw4w9WgXcQ',
    },
  });
  expect('advert' in composed && Object.keys(composed.advert)).toHaveLength(FIELDS.length);
});

it('compose: removes invisible characters from every field, typed or pasted', () => {
  const unseen = '\u202e\u200b\u00ad\u{e0041}\u2066';
  const typed = Object.fromEntries(
    Object.entries(FULL).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.map((one) => `${unseen}${one}`) : `${unseen}${value}${unseen}`,
    ]),
  );
  expect(compose(typed, CONTEXT)).toEqual(compose(FULL, CONTEXT));
});

it('keeps visible characters: accents, composed emoji, flags, right-to-left letters', () => {
  const title = 'Bäcker 👩\u200d🍳 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} אופה';
  expect(compose({ ...LEAST, title }, CONTEXT)).toMatchObject({ advert: { title } });
});

it('compose: treats a field with only invisible characters as a gap', () => {
  const { issues } = { issues: [], ...compose({ ...LEAST, title: '\u200b\u00ad' }, CONTEXT) };
  expect(issues).toMatchObject([{ field: 'title', kind: 'gap' }]);
});

it('compose: leaves out empty, undefined and blank fields', () => {
  const empty = { salary_low: ' ', specialisms: [], hours: '', reference: undefined, closing_date: '' };
  expect(compose({ ...LEAST, ...empty }, CONTEXT)).toEqual({
    advert: { ...LEAST, location: 'G2 1AL', salary_high: 24_000 },
  });
});

it('compose: returns the issues and no advert when a rule is broken', () => {
  expect(compose({ ...LEAST, title: ' ' }, CONTEXT)).toEqual({
    issues: [{ field: 'title', kind: 'gap', message: 'Enter the job title' }],
  });
});

it('compose: accepts the longest adverts that the rules allow', () => {
  const longest = { title: '🥖'.repeat(255), description: '🥖'.repeat(60_000) };
  expect(compose({ ...LEAST, ...longest }, CONTEXT)).toHaveProperty('advert');
});

it.each<[string, Record<string, unknown>]>([
  ['an empty text', { reference: '' }],
  ['an empty list', { specialisms: [] }],
  ['a salary as text', { salary_low: '24,000' }],
  ['a date in another form', { closing_date: '01/12/2026' }],
  ['hours that are none', { hours: 'Full-time' }],
  ['a key that is no field', { company: 'Example' }],
  ['no title', { title: undefined }],
])('compose: the advert schema refuses %s', (_name, change) => {
  const good = { ...LEAST, location: 'G2 1AL', salary_high: 24_000 };
  expect(isValid(good, advertSchema)).toBe(true);
  expect(isValid({ ...good, ...change }, advertSchema)).toBe(false);
});
