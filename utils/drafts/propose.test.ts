import { isValid } from '@/utils/validation/is-valid';
// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { check } from '@/utils/advert/rules';
import type { ReadFields, Reading } from '@/utils/reading/reading';
import { type DraftFields, draftSchema, valuesOf } from './draft';
import { type Defaults, propose } from './propose';

const TODAY = '2026-11-23';
const NO_DEFAULTS: Defaults = { linkToPage: true };

const fromReading = (reading: Reading, defaults: Defaults = NO_DEFAULTS): DraftFields => {
  const fields = propose(reading, { defaults, today: TODAY });
  const draft = { page: 'https://a.example/', fields, changedAt: '' };
  expect(isValid(draft, draftSchema), 'what is proposed can be kept').toBe(true);
  return fields;
};
const from = (fields: ReadFields, defaults?: Defaults) =>
  fromReading({ kind: 'advert', fields, warnings: [] }, defaults);

it('propose: plain values come with source and doubt', () => {
  const fields: ReadFields = {
    title: { value: 'Baker', source: 'json-ld' },
    location: { value: 'G2 1AL', source: 'text', check: true },
    salary_period: { value: 'yearly', source: 'json-ld' },
    salary_text: { value: '£24,000', source: 'text' },
    application_email: { value: 'jobs@a.example', source: 'text' },
    application_phone: { value: '0141 496 0000', source: 'text' },
    hours: { value: 'Full', source: 'json-ld' },
    job_type: { value: 'Permanent', source: 'json-ld' },
    working_location: { value: 'Onsite working', source: 'site' },
    reference: { value: 'R-1', source: 'page-data' },
  };
  expect(from({ ...fields, salary_low: { value: 24_000, source: 'text' } })).toEqual({
    ...fields,
    salary_low: { value: '24,000', source: 'text' },
  });
});

it('propose: the quotes of values are included', () => {
  const quote = { from: { text: 'Baker, £24,000, apply by 1 December', at: 3 } };
  const fromText = { source: 'text', quote } as const;
  const fields = from({
    title: { value: 'Baker', ...fromText },
    description: { value: '<p>Bake bread.</p>', ...fromText },
    salary_low: { value: 24_000, ...fromText },
    closing_date: { value: '2026-12-01', ...fromText },
  });
  for (const id of ['title', 'description', 'salary_low', 'closing_date'] as const) {
    expect(fields[id]?.quote, id).toEqual(quote);
  }
});

it('propose: values without a board key are left out of the form', () => {
  const company = { value: 'Acme', source: 'json-ld' as const };
  expect(from({ company, place: company, country: company })).toEqual({});
});

it.each<Reading>([
  { kind: 'listing', jobs: [{ title: 'Baker', url: 'https://a.example/1' }] },
  { kind: 'blocked-frame', frame: 'https://boards.example/' },
  { kind: 'none', reason: 'unreadable', cause: 'pdf' },
])('propose: only the defaults for a $kind', (reading) => {
  expect(fromReading(reading)).toEqual({});
  expect(fromReading(reading, { linkToPage: true, hours: 'Part' })).toEqual({
    hours: { value: 'Part', source: 'default' },
  });
});

describe('propose: the description', () => {
  it('is sanitised', () => {
    const value = '<h1>Baker</h1><script>alert(1)</script><p onclick="x()">Bake <b>bread</b>.</p>';
    expect(from({ description: { value, source: 'json-ld', check: true } })).toEqual({
      description: {
        value: '<h2>Baker</h2><p>Bake <strong>bread</strong>.</p>',
        source: 'json-ld',
        check: true,
      },
    });
  });

  it('is missing if sanitising leaves nothing', () => {
    expect(from({ description: { value: '<script>alert(1)</script><p> </p>', source: 'text' } })).toEqual({});
  });
});

describe('propose: pay', () => {
  const source = 'json-ld' as const;
  const words = { value: 'Competitive', source: 'text' as const };

  it.each<[string, ReadFields, DraftFields]>([
    [
      'both figures',
      { salary_low: { value: 24_000, source }, salary_high: { value: 26_500.5, source } },
      {
        salary_low: { value: '24,000', source },
        salary_high: { value: '26,500.50', source },
      },
    ],
    [
      'one figure',
      { salary_high: { value: 12.5, source, check: true } },
      {
        salary_high: { value: '12.50', source, check: true },
      },
    ],
    [
      'pounds, said so',
      { salary_low: { value: 1, source }, salary_currency: { value: 'GBP', source } },
      {
        salary_low: { value: '1', source },
      },
    ],
    ['nothing but a currency', { salary_currency: { value: 'EUR', source } }, {}],
  ])('%s', (_name, read, proposed) => {
    expect(from(read)).toEqual(proposed);
  });

  it('in words leaves the figures empty, with a note', () => {
    expect(from({ salary_text: words })).toEqual({
      salary_text: words,
      salary_low: {
        value: '',
        source: 'text',
        note: [{ code: 'no-figure', pay: 'Competitive' }],
      },
    });
  });

  it('in long words gets a note that can be stored', () => {
    const { salary_low } = from({ salary_text: { value: 'x'.repeat(4_000), source: 'text' } });
    expect(salary_low?.note).toEqual([{ code: 'no-figure', pay: `${'x'.repeat(299)}…` }]);
  });

  it('in another currency is not read as pounds', () => {
    const read: ReadFields = {
      salary_low: { value: 30_000, source },
      salary_high: { value: 40_000, source },
      salary_currency: { value: 'EUR', source },
    };
    expect(from(read)).toEqual({
      salary_low: { value: '', source, note: [{ code: 'foreign-currency', currency: 'EUR' }] },
    });
  });
});

describe('propose: the apply link', () => {
  const link = (source: 'json-ld' | 'page') => ({ value: 'https://a.example/job', source });

  it.each([
    ['of the page’s own data is taken', 'json-ld', false, true],
    ['that is the page’s own address is taken where the recruiter wants that', 'page', true, true],
    ['that is the page’s own address is left out where not', 'page', false, false],
  ] as const)('%s', (_name, source, linkToPage, taken) => {
    const fields = from({ application_url: link(source) }, { linkToPage });
    expect(fields).toEqual(taken ? { application_url: link(source) } : {});
  });
});

describe('propose: the closing date', () => {
  const closing = (value: string) => from({ closing_date: { value, source: 'json-ld' } }).closing_date;

  it.each([
    ['today', TODAY, '2026-11-24'],
    ['in the week', '2026-11-30', '2026-12-01'],
    ['the last day before the usual 28', '2026-12-19', '2026-12-20'],
  ])('%s: the day after is proposed, since the board closes in the morning', (_name, said, proposed) => {
    expect(closing(said)).toEqual({
      value: proposed,
      source: 'json-ld',
      note: [{ code: 'closing-day-after', lastDay: said }],
    });
  });

  it.each([
    ['yesterday', '2026-11-22', 'closing-passed'],
    ['last year', '2025-01-01', 'closing-passed'],
    ['the day on which the 28 days end anyway', '2026-12-20', 'closing-too-late'],
    ['next year', '2027-06-30', 'closing-too-late'],
    ['the end of time', '9999-12-31', 'closing-too-late'],
  ])('%s: it is left out, with a note', (_name, said, code) => {
    expect(closing(said)).toEqual({ value: '', source: 'json-ld', note: [{ code, lastDay: said }] });
  });

  it('a proposed date passes the rules', () => {
    const fields = from({ closing_date: { value: TODAY, source: 'text' } });
    const issues = check(valuesOf(fields), { today: TODAY, board: 's1jobs', coreskills: {} });
    expect(issues.filter(({ field }) => field === 'closing_date')).toEqual([]);
  });

  it.each(['2026-02-30', '30/11/2026', 'soon'])('%s is no date and is ignored', (said) => {
    expect(closing(said)).toBeUndefined();
  });
});

describe('propose: default values', () => {
  const DEFAULTS: Defaults = {
    application_email: 'hr@acme.example',
    application_phone: '0141 496 0000',
    location: 'G2 1AL',
    hours: 'Full',
    job_type: 'Permanent',
    working_location: 'Onsite working',
    linkToPage: true,
  };
  const { linkToPage: _policy, ...values } = DEFAULTS;

  it('fill gaps of the page', () => {
    const filled = Object.entries(values).map(([id, value]) => [id, { value, source: 'default' }]);
    expect(from({}, DEFAULTS)).toEqual(Object.fromEntries(filled));
  });

  it.each<[string, ReadFields]>([
    ['location', { location: { value: 'EH1', source: 'text' } }],
    ['hours', { hours: { value: 'Part', source: 'text' } }],
    ['job_type', { job_type: { value: 'Contract', source: 'text' } }],
    ['working_location', { working_location: { value: 'Home working', source: 'text' } }],
  ])('do not replace the page’s %s', (_id, read) => {
    expect(from(read, DEFAULTS)).toMatchObject(read);
  });

  it.each<[string, ReadFields]>([
    ['an e-mail address', { application_email: { value: 'jobs@a.example', source: 'text' } }],
    ['a phone number', { application_phone: { value: '0131 496 0000', source: 'text' } }],
    ['a link', { application_url: { value: 'https://a.example/apply', source: 'json-ld' } }],
  ])('add no way to apply where the page has %s', (_name, read) => {
    const { application_url, application_email, application_phone } = from(read, DEFAULTS);
    const ways = Object.entries({ application_url, application_email, application_phone });
    expect(Object.fromEntries(ways.filter(([, way]) => way))).toEqual(read);
  });

  it('apply beside the page’s address, which does not count as a way to apply', () => {
    const pageAddress = { value: 'https://a.example/job', source: 'page' as const };
    expect(from({ application_url: pageAddress }, DEFAULTS)).toMatchObject({
      application_url: pageAddress,
      application_email: { value: 'hr@acme.example', source: 'default' },
      application_phone: { value: '0141 496 0000', source: 'default' },
    });
  });
});

it('propose: an apply link loses its session parameters', () => {
  const value = 'https://a.example/apply;jsessionid=0A1B?job=7&token=eyJh.b';
  expect(from({ application_url: { value, source: 'json-ld' } })).toMatchObject({
    application_url: { value: 'https://a.example/apply?job=7', source: 'json-ld' },
  });
});
