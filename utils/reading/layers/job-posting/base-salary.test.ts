import { expect, it } from 'vitest';
import { type Pay, readBaseSalary } from './base-salary';
import type { Json, JsonObject } from './json';

const pounds = (value: Json, more: JsonObject = {}): JsonObject => ({ currency: 'GBP', value, ...more });
const year = (low: number, high: number): Pay => ({ low, high, currency: 'GBP', period: 'yearly' });

it.each<[string, Json, Pay | undefined]>([
  ['a number', 28000, { low: 28000, high: 28000 }],
  ['a number as text', '28,000', { low: 28000, high: 28000 }],
  ['text with k', '£28k', { low: 28000, high: 28000, currency: 'GBP' }],
  [
    'text with a unit',
    '£13.65/hour',
    { low: 13.65, high: 13.65, currency: 'GBP', period: 'hourly', text: '£13.65/hour' },
  ],
  ['words', 'Competitive', { text: 'Competitive' }],
  ['an amount', pounds(28000, { unitText: 'YEAR' }), year(28000, 28000)],
  ['an amount as text', pounds('28000.00', { unitText: 'per annum' }), year(28000, 28000)],
  ['a quantity', pounds({ value: 28000, unitText: 'ANNUM' }), year(28000, 28000)],
  ['a range', pounds({ minValue: 28000, maxValue: '30,000', unitText: 'YEAR' }), year(28000, 30000)],
  [
    'a range one level too high',
    pounds(null, { minValue: 28000, maxValue: 30000, unitText: 'YEAR' }),
    year(28000, 30000),
  ],
  [
    'a unit one level too high',
    pounds({ minValue: 28000, maxValue: 30000 }, { unitText: 'YEAR' }),
    year(28000, 30000),
  ],
  ['text in a quantity', pounds({ value: '£28k - £30k per annum' }), year(28000, 30000)],
  ['words in a quantity', pounds({ value: 'Negotiable' }), { text: 'Negotiable' }],
  ['a price', { price: 28000, priceCurrency: 'GBP' }, { low: 28000, high: 28000, currency: 'GBP' }],
  [
    'only the lower end',
    pounds({ minValue: 28000, unitText: 'YEAR' }),
    { low: 28000, currency: 'GBP', period: 'yearly' },
  ],
  [
    'more than pence',
    pounds({ minValue: 12.6497, maxValue: '13.1067', unitText: 'HOUR' }),
    { low: 12.65, high: 13.11, currency: 'GBP', period: 'hourly', text: '£12.65 – £13.11 an hour' },
  ],
  ['two numbers', pounds([25000, '30,000'], { unitText: 'YEAR' }), year(25000, 30000)],
  ['two numbers in a quantity', pounds({ value: [25000, 30000], unitText: 'YEAR' }), year(25000, 30000)],
  ['two numbers alone', [25000, 30000], { low: 25000, high: 30000 }],
  ['ends far apart', pounds({ minValue: 30000, maxValue: 12000, unitText: 'YEAR' }), undefined],
  ['several', [{}, pounds(28000)], { low: 28000, high: 28000, currency: 'GBP' }],
  ['nought', pounds({ minValue: 0, maxValue: 0, unitText: 'YEAR' }), undefined],
  ['one', pounds(1), undefined],
  ['too much', pounds(99_999_999), undefined],
  ['nothing', {}, undefined],
  ['another type', true, undefined],
  ['swapped ends', pounds({ minValue: 30000, maxValue: 28000, unitText: 'YEAR' }), year(28000, 30000)],
  ['ends of two kinds', pounds({ minValue: 28000, maxValue: 30 }), undefined],
  [
    'a unit against its size',
    pounds({ value: 28000, unitText: 'HOUR' }),
    { low: 28000, high: 28000, currency: 'GBP', doubtful: true },
  ],
  [
    'a year’s pay that is called a month’s',
    pounds({ minValue: 26000, maxValue: 28000, unitText: 'MONTH' }),
    { low: 26000, high: 28000, currency: 'GBP', doubtful: true },
  ],
  [
    'a month’s pay',
    pounds({ minValue: 2600, maxValue: 2800, unitText: 'MONTH' }),
    { low: 2600, high: 2800, currency: 'GBP', period: 'monthly' },
  ],
  [
    'pence',
    pounds({ value: 12.5, unitText: 'HOUR' }),
    { low: 12.5, high: 12.5, currency: 'GBP', period: 'hourly', text: '£12.50 an hour' },
  ],
  [
    'dollars',
    { currency: 'usd', value: { minValue: 50000, maxValue: 60000, unitText: 'YEAR' } },
    { low: 50000, high: 60000, currency: 'USD', period: 'yearly', text: '$50,000 – $60,000 a year' },
  ],
])('readBaseSalary: reads %s', (_, baseSalary, expected) => {
  expect(readBaseSalary({ baseSalary })).toEqual(expected);
});

it('readBaseSalary: reads the currency, ignores estimatedSalary', () => {
  expect(readBaseSalary({ baseSalary: 28000, salaryCurrency: 'EUR' })).toMatchObject({ currency: 'EUR' });
  expect(readBaseSalary({ estimatedSalary: { currency: 'GBP', value: 28000 } })).toBeUndefined();
});
