import { expect, it } from 'vitest';
import { isValid } from '@/utils/validation/is-valid';
import { draftSchema, isFilled, valuesOf } from './draft';

const DRAFT = { page: 'https://a.example/job', fields: {}, changedAt: '2026-11-23T12:00:00.000Z' };

it.each<[string, unknown]>([
  ['an empty one', DRAFT],
  [
    'one with a note and a check',
    { ...DRAFT, fields: { title: { value: 'a', source: 'text', check: true, note: 'n' } } },
  ],
  [
    'one with the words that it was read from',
    {
      ...DRAFT,
      fields: {
        title: { value: 'a', source: 'text', quote: { from: { text: 'a', at: 0 } } },
        description: {
          value: 'b c',
          source: 'site',
          quote: { from: { text: 'b', at: 1 }, to: { text: 'c', at: 9 } },
        },
      },
    },
  ],
  ['an emptied field', { ...DRAFT, fields: { title: { value: '', source: 'recruiter' } } }],
  ['a list', { ...DRAFT, fields: { specialisms: { value: ['a'], source: 'recruiter' } } }],
])('draft schema: accepts %s', (_name, draft) => {
  expect(isValid(draft, draftSchema)).toBe(true);
});

function quoting(quote: unknown) {
  return { ...DRAFT, fields: { title: { value: 'a', source: 'text', quote } } };
}

it.each<[string, unknown]>([
  ['no object', 'draft'],
  ['no page', { ...DRAFT, page: '' }],
  ['a field that does not exist', { ...DRAFT, fields: { company: { value: 'a', source: 'text' } } }],
  ['a source that does not exist', { ...DRAFT, fields: { title: { value: 'a', source: 'guess' } } }],
  ['a value that is a number', { ...DRAFT, fields: { salary_low: { value: 1, source: 'text' } } }],
  ['a quote of nothing', quoting({ from: { text: '', at: 0 } })],
  ['a quote without end', quoting({ from: { text: 'a'.repeat(301), at: 0 } })],
  ['a quote from nowhere', quoting({ from: { text: 'a', at: -1 } })],
  ['an empty specialism', { ...DRAFT, fields: { specialisms: { value: [''], source: 'recruiter' } } }],
  ['a value without end', { ...DRAFT, fields: { title: { value: 'a'.repeat(500_001), source: 'text' } } }],
])('draft schema: refuses %s', (_name, draft) => {
  expect(isValid(draft, draftSchema)).toBe(false);
});

it('draft values: plain, including emptied ones', () => {
  expect(
    valuesOf({
      title: { value: 'Baker', source: 'json-ld', check: true },
      reference: { value: '', source: 'recruiter' },
      specialisms: { value: ['Butcher'], source: 'recruiter' },
    }),
  ).toEqual({ title: 'Baker', reference: '', specialisms: ['Butcher'] });
});

it('draft values: distinguishes filled and empty fields', () => {
  expect(isFilled({ value: 'a', source: 'text' })).toBe(true);
  expect(isFilled({ value: ['a'], source: 'text' })).toBe(true);
  expect(isFilled({ value: '', source: 'text', note: 'The page says “Competitive”.' })).toBe(false);
  expect(isFilled({ value: [], source: 'text' })).toBe(false);
  expect(isFilled(undefined)).toBe(false);
});
