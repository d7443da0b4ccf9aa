import { describe, expect, it } from 'vitest';
import { FIELDS } from './field-list';
import type { FieldId } from './fields';
import { check } from './rules';

const GOOD = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: '24,000',
  coreskill: 'Retail',
};

/** The fields with an issue if this is the only way to apply. */
const wrong = (id: FieldId, value: string) =>
  check({ ...GOOD, [id]: value }, { today: '2026-11-23', board: 's1jobs', coreskills: { Retail: [] } }).map(
    ({ field, kind }) => `${field}: ${kind}`,
  );

describe('apply by e-mail', () => {
  it.each([
    'jobs@example.co.uk',
    "Seán.O'Neill+jobs@example.ie",
    'jobs@sub.example.museum',
    'jobs@bäckerei.example',
    'jobs@xn--bckerei-5wa.example',
    'a_b-c@e-x.uk',
    '  jobs@example.co.uk  ',
  ])('accepts %s', (address) => {
    expect(wrong('application_email', address)).toEqual([]);
  });

  it.each([
    'jobs',
    'jobs@',
    '@example.co.uk',
    'jobs@example',
    'jobs@example.',
    'jobs@.co.uk',
    'jobs@example..uk',
    'jobs@example.c',
    'jobs@@example.co.uk',
    'jobs@example.co.uk, hr@example.co.uk',
    'jobs@example.co.uk;hr@example.co.uk',
    'Jobs <jobs@example.co.uk>',
    '(jobs@example.co.uk)',
    '"jobs"@example.co.uk',
    'mailto:jobs@example.co.uk',
    'jobs@example.co.uk?subject=Baker',
    'jobs@example.co.uk/apply',
    'jobs@example.co.uk\nBcc: x@example.com',
    'jobs at example.co.uk',
    'https://example.co.uk/@jobs.uk',
    'jobs@<script>.uk',
  ])('refuses %j', (address) => {
    expect(wrong('application_email', address)).toEqual(['application_email: fault']);
  });
});

describe('apply by phone', () => {
  it.each(['0141 496 0000', '+44 (0)141 496 0000', '0141-496-0000 ext. 12', '999999'])(
    'accepts %s',
    (phone) => {
      expect(wrong('application_phone', phone)).toEqual([]);
    },
  );

  it.each(['call us', '12345', 'ext. 12', '٠١٢٣٤٥٦', '-'])('refuses %s', (phone) => {
    expect(wrong('application_phone', phone)).toEqual(['application_phone: fault']);
  });
});

describe('apply by link', () => {
  it.each(['https://example.co.uk/apply?job=12#form', 'http://jobs.example.com:8080/'])(
    'accepts %s',
    (link) => {
      expect(wrong('application_url', link)).toEqual([]);
    },
  );

  it.each([
    'example.co.uk/apply',
    'ftp://example.co.uk/apply',
    'javascript:alert(1)',
    'javascript://example.co.uk/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'mailto:jobs@example.co.uk',
    'https://user:secret@example.co.uk/',
    'https://example.co.uk/two words',
  ])('refuses %s', (link) => {
    expect(wrong('application_url', link)).toEqual(['application_url: fault']);
  });
});

it('rules: a wrong way to apply is a fault, not a gap', () => {
  const ways = FIELDS.filter(({ required }) => required === 'one-of-apply').map(({ id }) => id);
  expect(ways).toEqual(['application_url', 'application_email', 'application_phone']);
  for (const id of ways) expect(wrong(id, '?')).toEqual([`${id}: fault`]);
});
