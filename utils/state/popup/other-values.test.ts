import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
import { loadDraft } from '@/utils/drafts/draft-store';
import type { AdvertReading } from '@/utils/reading/reading';
import { applyReading } from './apply-reading';
import { otherPlacesOf } from './other-places';
import { chooseOther, otherValuesOf } from './other-values';
import type { Session } from './session';

const READING: AdvertReading = {
  address: PAGE,
  kind: 'advert',
  fields: {
    title: { value: 'Welcome to Otter Mill', source: 'text', check: true },
    place: { value: 'Stirling', source: 'text' },
    location: { value: 'FK8 1AB', source: 'json-ld' },
    salary_low: { value: 25_000, source: 'json-ld' },
    salary_high: { value: 27_000, source: 'json-ld' },
    salary_period: { value: 'yearly', source: 'json-ld' },
    closing_date: { value: '2099-03-03', source: 'text' },
  },
  others: {
    title: [{ value: 'Miller', source: 'text' }],
    place: [
      { value: 'Dunblane', source: 'text' },
      { value: 'Nowhere in particular', source: 'text' },
    ],
    location: [{ value: 'FK15 0AA', source: 'text' }],
    pay: [
      { source: 'text', salary_low: 12.6, salary_period: 'hourly' },
      { source: 'site', salary_low: 30_000, salary_currency: 'USD' },
    ],
    closing_date: [{ value: '2001-01-01', source: 'json-ld' }],
    application_url: [{ value: 'https://mill.example/apply?id=7&sessionid=4fd2', source: 'text' }],
  },
  warnings: [],
};

let session: Session;

beforeEach(async () => {
  await emptyDatabase();
  session = sessionWith();
  await applyReading(session, READING);
});

const wordsFor = (id: Parameters<typeof otherValuesOf>[1]) =>
  otherValuesOf(session, id).map(({ words }) => words);

const press = (id: Parameters<typeof otherValuesOf>[1], words: string) => {
  const other = otherValuesOf(session, id).find((one) => one.words === words);
  if (other) chooseOther(session, other);
};

describe('other values', () => {
  it('become the recruiter’s when they are chosen, and the first one is a press away', async () => {
    expect(wordsFor('title')).toEqual(['Miller']);
    press('title', 'Miller');
    expect(session.draft.fields.value.title).toEqual({ value: 'Miller', source: 'recruiter' });
    expect((await loadDraft(PAGE))?.fields.title?.value).toBe('Miller');
    expect(wordsFor('title')).toEqual(['Welcome to Otter Mill']);
  });

  it('replace all figures of a pay', () => {
    expect(wordsFor('salary_low')).toEqual(['£12.60 an hour']);
    press('salary_low', '£12.60 an hour');
    const { salary_low: low, salary_high: high, salary_period: period } = session.draft.values.value;
    expect([low, high, period]).toEqual(['12.60', '', 'hourly']);
    expect(wordsFor('salary_low')).toEqual(['£25,000 to £27,000 a year']);
  });

  it('are converted as read values are', () => {
    expect(wordsFor('application_url')).toEqual(['https://mill.example/apply?id=7']);
    expect(wordsFor('closing_date')).toEqual([]);
    expect(wordsFor('reference')).toEqual([]);
  });

  it('have the postcodes of places that are known', () => {
    expect(otherPlacesOf(session)).toEqual([{ words: 'FK15 (Dunblane)', values: { location: 'FK15' } }]);
  });

  it('are kept with the draft', async () => {
    const stored = await loadDraft(PAGE);
    const later = sessionWith(stored);
    expect(otherValuesOf(later, 'title').map(({ words }) => words)).toEqual(['Miller']);
  });

  it('are gone when the page says something else', async () => {
    const { others: _, ...plain } = READING;
    await applyReading(session, plain);
    expect(wordsFor('title')).toEqual([]);
  });
});
