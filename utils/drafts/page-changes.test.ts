import { describe, expect, it } from 'vitest';
import type { DraftField, DraftFields, PageBaseline } from './draft';
import { baselineOf, changesOnPage } from './page-changes';

const read = (value: DraftField['value']): DraftField => ({ value, source: 'text' });
const edited = (value: DraftField['value']): DraftField => ({ value, source: 'recruiter' });
const changes = (saved: DraftFields, baseline: PageBaseline, proposed: DraftFields) =>
  Object.fromEntries(changesOnPage(saved, baseline, proposed));

describe('page changes: a field that was only read', () => {
  it.each<[string, DraftFields, DraftFields, object]>([
    ['the same', { title: read('Baker') }, { title: read('Baker') }, {}],
    [
      'another value',
      { title: read('Baker') },
      { title: read('Cook') },
      { title: { before: 'Baker', now: 'Cook' } },
    ],
    ['no value any more', { title: read('Baker') }, {}, { title: { before: 'Baker', now: '' } }],
    [
      'the same from another source',
      { title: read('Baker') },
      { title: { value: 'Baker', source: 'site' } },
      {},
    ],
    ['a first value', {}, { title: read('Baker') }, {}],
  ])('%s', (_name, saved, proposed, expected) => {
    expect(changes(saved, {}, proposed)).toEqual(expected);
  });
});

describe('page changes: a field from a backup file', () => {
  const filed: DraftField = { value: 'Cook', source: 'backup', check: true };
  it.each<[string, DraftFields, object]>([
    ['where the page says the same', { title: read('Cook') }, {}],
    ['where the page says nothing', {}, {}],
    [
      'where the page says something else',
      { title: read('Baker') },
      { title: { before: 'Cook', now: 'Baker' } },
    ],
  ])('%s', (_name, proposed, expected) => {
    expect(changes({ title: filed }, { title: 'Baker' }, proposed)).toEqual(expected);
  });
});

describe('page changes: a field that the recruiter edited', () => {
  it.each<[string, PageBaseline, DraftFields, object]>([
    ['where the page says what it said', { title: 'Baker' }, { title: read('Baker') }, {}],
    [
      'where it says something else',
      { title: 'Baker' },
      { title: read('Cook') },
      { title: { before: 'Baker', now: 'Cook' } },
    ],
    ['where it said nothing', { title: '' }, { title: read('Cook') }, { title: { before: '', now: 'Cook' } }],
    ['where nobody knows what it said', {}, { title: read('Cook') }, {}],
  ])('%s', (_name, baseline, proposed, expected) => {
    expect(changes({ title: edited('Mine') }, baseline, proposed)).toEqual(expected);
  });
});

it('page changes: defaults and suggestions are not from the page', () => {
  expect(baselineOf({ value: 'Full', source: 'default' })).toBe('');
  expect(baselineOf({ value: 'Retail', source: 'suggestion' })).toBe('');
  expect(changes({ hours: { value: 'Full', source: 'default' } }, {}, {})).toEqual({});
});

it('page changes: a page value that was left out with a note is not a change', () => {
  const leftOut = { value: '', source: 'text' as const, note: 'The page says 1 May. That is over.' };
  expect(changes({ closing_date: read('2026-05-02') }, {}, { closing_date: leftOut })).toEqual({});
});
