import { describe, expect, it } from 'vitest';
import { isValid } from '@/utils/validation/is-valid';
import { judgeClaims, warningsOf } from './judge';
import type { FoundValues, SourcedFindings } from './layer';
import { readingSchema } from './reading';

const layer = (
  source: SourcedFindings['source'],
  found: FoundValues,
  more: Partial<SourcedFindings> = {},
): SourcedFindings => ({
  source,
  found,
  ...more,
});

const judgedFields = (layers: readonly SourcedFindings[]) => judgeClaims(layers).fields;

describe('judgeClaims', () => {
  it('takes each field from the first layer with a value', () => {
    const fields = judgedFields([
      layer('json-ld', { title: 'Baker' }),
      layer('text', { title: 'Bakery', place: 'York' }),
    ]);
    expect(fields).toEqual({
      title: { value: 'Baker', source: 'json-ld' },
      place: { value: 'York', source: 'text' },
    });
  });

  it('takes a guess only if no later layer is sure', () => {
    const guess = layer('metadata', { title: 'Crumb & Co' }, { weak: ['title'], check: ['title'] });
    expect(judgedFields([guess, layer('text', { title: 'Baker' })]).title).toEqual({
      value: 'Baker',
      source: 'text',
    });
    expect(judgedFields([guess, layer('text', {})]).title).toEqual({
      value: 'Crumb & Co',
      source: 'metadata',
      check: true,
    });
  });

  it.each([
    ['Stoke-on-Trent', 'London'],
    ['St Andrews', 'Stirling'],
    ['Bo’ness', 'Inverness'],
    ['Barton upon Humber', 'Newcastle upon Tyne'],
    ['Barry, Wales', 'Swansea, Wales'],
    ['Barry, United Kingdom', 'Swansea, United Kingdom'],
  ])('prefers the place %s beside a label to %s in hidden data', (labelled, hidden) => {
    const layers = [
      layer('json-ld', { place: hidden }),
      layer('text', { place: labelled }, { labelled: ['place'] }),
    ];
    expect(judgedFields(layers).place).toMatchObject({ value: labelled, source: 'text' });
  });

  it.each([
    ['Dundee city centre', 'Dundee, Dundee City'],
    ['Glasgow', 'Glasgow City'],
    ['Broughty Ferry, Dundee', 'Dundee'],
    ['Wick', 'Wick, Highland'],
  ])('%s beside a label is the place that the data calls %s', (labelled, hidden) => {
    const layers = [
      layer('json-ld', { place: hidden }),
      layer('text', { place: labelled }, { labelled: ['place'] }),
    ];
    expect(judgedFields(layers).place).toMatchObject({ value: hidden, source: 'json-ld' });
  });

  it('keeps the quote of the layer whose value it takes', () => {
    const early = { from: { text: 'York', at: 4 } };
    const late = { from: { text: 'York', at: 9 } };
    const layers = [
      layer('site', { place: 'York', salary_low: 14 }, { quotes: { place: early, salary_low: early } }),
      layer(
        'text',
        { place: 'Yorkshire', salary_low: 14, salary_period: 'hourly' },
        { quotes: { place: late, salary_period: late } },
      ),
    ];
    expect(judgedFields(layers)).toEqual({
      place: { value: 'York', source: 'site', quote: early },
      salary_low: { value: 14, source: 'site', quote: early },
      salary_period: { value: 'hourly', source: 'text', quote: late },
    });
  });

  it('quotes the text if metadata and text agree', () => {
    const quote = { from: { text: 'Baker', at: 2 } };
    const text = layer('text', { title: 'Baker' }, { quotes: { title: quote }, check: ['title'] });
    expect(judgedFields([layer('metadata', { title: 'Baker' }), text]).title).toEqual({
      value: 'Baker',
      source: 'text',
      quote,
    });
    expect(judgedFields([layer('metadata', { title: 'Night Baker' }), text]).title?.source).toBe('metadata');
    expect(judgedFields([layer('json-ld', { title: 'Baker' }), text]).title?.source).toBe('json-ld');
  });

  it.each<[keyof FoundValues, string, string]>([
    ['closing_date', '2027-06-30', '2026-12-11'],
    ['reference', '88213', 'KIT/204'],
    ['job_type', 'Contract', 'Permanent'],
    ['hours', 'Full', 'Part'],
    ['location', 'YO1 7HH', 'LS1 4AP'],
    ['place', 'York', 'Leeds'],
    ['company', 'Payroll Bureau Ltd', 'Crumb & Co'],
  ])('prefers %s beside a label to the page’s data, marked to be checked', (id, data, label) => {
    const shown = layer('text', { [id]: label }, { labelled: [id] });
    expect(judgedFields([layer('json-ld', { [id]: data }), shown])[id]).toEqual({
      value: label,
      source: 'text',
      check: true,
    });
  });

  it.each<[keyof FoundValues, string, string]>([
    ['location', 'YO1 7HH', 'YO1'],
    ['company', 'Crumb & Co Ltd', 'Crumb & Co'],
    ['place', 'York, North Yorkshire', 'Central York'],
    ['place', 'York', 'Head office'],
  ])('keeps %s "%s" beside the label "%s"', (id, data, label) => {
    const shown = layer('text', { [id]: label }, { labelled: [id] });
    expect(judgedFields([layer('json-ld', { [id]: data }), shown])[id]).toEqual({
      value: data,
      source: 'json-ld',
    });
  });

  it('keeps the data’s value if the page mentions another without a label', () => {
    const fields = judgedFields([layer('json-ld', { hours: 'Full' }), layer('text', { hours: 'Part' })]);
    expect(fields.hours).toEqual({ value: 'Full', source: 'json-ld' });
  });

  it('prefers all pay fields beside a label to other pay in the page’s data', () => {
    const data = layer('json-ld', { salary_low: 1310, salary_currency: 'GBP', salary_period: 'yearly' });
    const found: FoundValues = { salary_low: 13.1, salary_currency: 'GBP', salary_period: 'hourly' };
    const shown = layer('text', found, { labelled: ['salary_low'] });
    expect(judgedFields([data, shown])).toEqual({
      salary_low: { value: 13.1, source: 'text', check: true },
      salary_currency: { value: 'GBP', source: 'text' },
      salary_period: { value: 'hourly', source: 'text' },
    });
    expect(judgedFields([{ ...data, found }, shown]).salary_low).toEqual({ value: 13.1, source: 'json-ld' });
    const dollars = layer('json-ld', { ...found, salary_currency: 'USD' });
    expect(judgedFields([dollars, shown]).salary_currency?.value).toBe('GBP');
  });

  it('takes all pay fields from one layer', () => {
    const data = layer('json-ld', { salary_low: 28000, salary_currency: 'GBP' });
    const words = layer('text', {
      salary_low: 14,
      salary_high: 15,
      salary_period: 'hourly',
      salary_text: '£14 – £15',
    });
    expect(judgedFields([data, words])).toEqual({
      salary_low: { value: 28000, source: 'json-ld' },
      salary_currency: { value: 'GBP', source: 'json-ld' },
    });
  });

  it('completes pay from a layer with the same figures', () => {
    const data = layer('json-ld', { salary_low: 28000, salary_high: 28000 });
    const words = layer('text', { salary_low: 28000, salary_high: 28000, salary_period: 'yearly' });
    expect(judgedFields([data, words]).salary_period).toEqual({ value: 'yearly', source: 'text' });
  });

  it('keeps text about pay if no layer has a figure', () => {
    expect(
      judgedFields([layer('json-ld', {}), layer('text', { salary_text: 'Competitive' })]).salary_text,
    ).toEqual({
      value: 'Competitive',
      source: 'text',
    });
  });
});

it('place: several places on the page replace the head office of the data', () => {
  const data = layer('json-ld', { place: 'Oban', location: 'PA34 4LN' });
  const found = { place: 'Our shops across Argyll' };
  const several = layer('text', found, { warnings: ['several-places'] });
  expect(judgedFields([data, several])).toEqual({ place: { value: found.place, source: 'text' } });
  expect(judgedFields([data, layer('text', found)]).location?.value).toBe('PA34 4LN');
});

it('pay: “up to” on the page replaces a hidden range with a lowest pay that nobody sees', () => {
  const data = layer('json-ld', { salary_low: 30000, salary_high: 36000, salary_period: 'yearly' });
  const shown = (found: FoundValues) => judgedFields([data, layer('text', found)]);
  expect(shown({ salary_high: 36000 }).salary_low).toBeUndefined();
  expect(shown({ salary_high: 36000 }).salary_high?.value).toBe(36000);
  expect(shown({ salary_high: 40000 }).salary_low?.value).toBe(30000);
  expect(shown({ salary_low: 30000 }).salary_high?.value).toBe(36000);
});

it('pay: the page’s, with a period that fits it, replaces data whose unit does not, marked to be checked', () => {
  const check = ['salary_low', 'salary_high'] as const;
  const data = layer('json-ld', { salary_low: 1340, salary_high: 1340 }, { check });
  const shown = (found: FoundValues) => judgedFields([data, layer('text', found)]);
  expect(shown({ salary_low: 13.4, salary_high: 13.4, salary_period: 'hourly' })).toEqual({
    salary_low: { value: 13.4, source: 'text', check: true },
    salary_high: { value: 13.4, source: 'text', check: true },
    salary_period: { value: 'hourly', source: 'text' },
  });
  expect(shown({ salary_low: 1340, salary_high: 1340, salary_period: 'weekly' }).salary_period?.value).toBe(
    'weekly',
  );
  expect(shown({ salary_low: 500, salary_high: 500 }).salary_low?.value).toBe(1340);
});

it('closing date: hidden data has none where the page says that there is none', () => {
  const data = layer('json-ld', { closing_date: '2027-11-20' });
  const { fields, others } = judgeClaims([data, layer('text', {}, { denied: ['closing_date'] })]);
  expect(fields.closing_date).toBeUndefined();
  expect(others.closing_date).toEqual([{ value: '2027-11-20', source: 'json-ld' }]);
});

it('location: is not the data’s where the page has another place beside a label', () => {
  const data = layer('json-ld', { place: 'Oban', location: 'PA34 4LN' });
  const shown = layer('text', { place: 'Lochgilphead' }, { labelled: ['place'] });
  const judgement = judgeClaims([data, shown]);
  expect(judgement.fields.place?.value).toBe('Lochgilphead');
  expect(judgement.fields.location).toBeUndefined();
  expect(judgement.others.location).toEqual([{ value: 'PA34 4LN', source: 'json-ld' }]);
  expect(judgedFields([data, layer('text', { place: 'Lochgilphead' })]).location?.value).toBe('PA34 4LN');
});

it('warningsOf: returns each warning once', () => {
  const warned = layer('text', {}, { warnings: ['no-title', 'data-broken'] });
  expect(warningsOf([warned, warned])).toEqual(['no-title', 'data-broken']);
});

describe('judgeClaims: other values', () => {
  const othersOf = (...layers: readonly SourcedFindings[]) => judgeClaims(layers).others;

  it('are what other layers have, and the data’s where a label says otherwise', () => {
    const data = layer('json-ld', { title: 'Baker', closing_date: '2027-06-30', hours: 'Full' });
    const found: FoundValues = { title: 'Night Baker', closing_date: '2026-12-11', hours: 'Part' };
    expect(othersOf(data, layer('text', found, { labelled: ['closing_date'] }))).toEqual({
      title: [{ value: 'Night Baker', source: 'text' }],
      closing_date: [{ value: '2027-06-30', source: 'json-ld' }],
    });
  });

  it('are what a layer could not choose between, and nothing is taken', () => {
    const further = ['2026-12-11', '2026-12-18'].map((value) => ({ found: { closing_date: value } }));
    const judgement = judgeClaims([layer('text', {}, { further })]);
    expect(judgement.fields).toEqual({});
    expect(judgement.others.closing_date?.map(({ value }) => value)).toEqual(['2026-12-11', '2026-12-18']);
  });

  it.each<[string, FoundValues, FoundValues, Partial<SourcedFindings>]>([
    ['another heading beside a job', { title: 'Night Baker' }, { title: 'Crumb & Co' }, {}],
    ['the same words', { title: 'Night Baker' }, { title: 'Night baker' }, {}],
    ['guesses beside what is sure', { title: 'Baker' }, { title: 'Crumb & Co' }, { weak: ['title'] }],
    ['a part of the place', { place: 'York' }, { place: 'York, North Yorkshire' }, {}],
    ['the same sum', { salary_low: 14, salary_high: 14 }, { salary_low: 14, salary_period: 'hourly' }, {}],
    ['pay without figures', { salary_low: 14 }, { salary_text: 'Competitive' }, {}],
    ['what is too long', { title: 'Baker' }, { title: 'Baker '.repeat(80) }, {}],
    [
      'an unseen way to apply',
      { application_email: 'a@b.example' },
      { application_email: 'c@d.example' },
      {},
    ],
  ])('are not %s', (_, first, second, more) => {
    expect(othersOf(layer('site', first), layer('json-ld', second, more))).toEqual({});
  });

  it('are at most three, each once', () => {
    const further = ['1', '2', '2', '3', '4'].map((value) => ({ found: { place: value } }));
    expect(othersOf(layer('text', { place: 'York' }, { further })).place).toHaveLength(3);
  });

  it('keep figures of a pay together', () => {
    const data = layer('json-ld', { salary_low: 1310, salary_currency: 'GBP', salary_period: 'yearly' });
    const shown = layer('text', { salary_low: 13.1, salary_high: 14 }, { labelled: ['salary_low'] });
    expect(othersOf(data, shown)).toEqual({
      pay: [{ source: 'json-ld', salary_low: 1310, salary_currency: 'GBP', salary_period: 'yearly' }],
    });
  });

  it('have the head office’s place, where the page says several places', () => {
    const data = layer('json-ld', { place: 'Oban', location: 'PA34 4LN' });
    const several = layer('text', { place: 'Shops across Argyll' }, { warnings: ['several-places'] });
    expect(othersOf(data, several)).toEqual({
      place: [{ value: 'Oban', source: 'json-ld' }],
      location: [{ value: 'PA34 4LN', source: 'json-ld' }],
    });
    expect(othersOf(several).place).toBeUndefined();
  });

  it('fit into a reading, however long the head office’s place is', () => {
    const office = 'Oban, Argyll and Bute; Lochgilphead, Argyll and Bute; '.repeat(4);
    const data = layer('json-ld', { place: office, location: office });
    const several = layer('text', { place: 'Various' }, { warnings: ['several-places'] });
    const judgement = judgeClaims([data, several]);
    expect(judgement.others).toEqual({});
    expect(isValid({ kind: 'advert', warnings: [], ...judgement }, readingSchema)).toBe(true);
  });
});

it.each<[string, unknown]>([
  ['four values', { title: Array(4).fill({ value: 'Baker', source: 'text' }) }],
  ['a long one', { title: [{ value: 'x'.repeat(201), source: 'text' }] }],
  ['a source that does not exist', { place: [{ value: 'York', source: 'guess' }] }],
  ['another field', { description: [{ value: '<p>Bake.</p>', source: 'text' }] }],
  ['none', { title: [] }],
])('judge: other values with %s are refused where they arrive', (_, others) => {
  expect(isValid({ kind: 'advert', fields: {}, warnings: [], others }, readingSchema)).toBe(false);
});
