import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, written } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import type { Posting, StoredAdvert } from '@/utils/outbox/posting';
import { exportPostings, fileName } from './export';

const SENT = { endpoint: 'https://board.example/api', body: { title: 'Baker' } };

function accepted(number: number, title = 'Baker'): { posting: Posting; advert: StoredAdvert } {
  const at = new Date(Date.UTC(2026, 10, 23, 12) + number * 60_000);
  const { posting, advert } = written(
    { page: `https://a.example/${number}`, advert: { ...ADVERT, title } },
    at,
  );
  const outcome = { state: 'accepted' as const, jobId: `job-${number}`, etag: '"1"' };
  return { posting: { ...posting, state: 'accepted', outcome }, advert: { ...advert, sent: SENT } };
}

const many = (count: number) => Array.from({ length: count }, (_, number) => accepted(number));

beforeEach(emptyDatabase);

describe('export: CSV', () => {
  it('has a line for each posting, over several slices', async () => {
    const postings = many(205).map(({ posting }) => posting);
    const text = await (await exportPostings(postings, 'csv', 's1jobs')).text();
    const { data, errors } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(205);
    expect(data[104]).toEqual({
      Date: '2026-11-23T13:44:00.000Z',
      State: 'Posted',
      Title: 'Baker',
      Company: '',
      Reference: '',
      'Job id': 'job-104',
      'Version at the board': '"1"',
      Account: 'Acme',
      Page: 'https://a.example/104',
      Answer: 'Posted. Job job-104',
      'Comes down': '2026-12-21',
    });
  });

  it.each([
    ...['=1+1', '+44', '-1', '@SUM(A1)', '=1\n+1', '\t=1', '\r=1', '\t1', '\r1'],
    ...['＝1+1', '＋44', '－1', '＠SUM(A1)', ' =1', '\u200b=1', '\ufeff＝1', '\u00a0-1'],
  ])('neutralises spreadsheet formulas: %j', async (title) => {
    const text = await (await exportPostings([accepted(1, title).posting], 'csv', 's1jobs')).text();
    const [row] = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
    expect(row?.Title).toBe(`'${title}`);
  });
});

describe('export: JSON', () => {
  it('has the advert and what was sent, over several slices', async () => {
    const all = many(101);
    const transaction = (await openDatabase()).transaction('adverts', 'readwrite');
    await Promise.all([...all.map(({ advert }) => transaction.store.put(advert)), transaction.done]);
    const postings = all.map(({ posting }) => posting);
    const found: unknown = JSON.parse(await (await exportPostings(postings, 'json', 's1jobs')).text());
    expect(found).toHaveLength(101);
    expect(found).toMatchObject({
      100: {
        jobId: 'job-100',
        comesDown: '2026-12-21',
        advert: { title: 'Baker', salary_low: 24_000 },
        sent: SENT,
      },
    });
  });

  it('is an empty list without postings', async () => {
    expect(JSON.parse(await (await exportPostings([], 'json', 's1jobs')).text())).toEqual([]);
  });
});

it('export: the file is named after its day', () => {
  expect(fileName('csv', '2026-11-23')).toBe('jobcourier-history-2026-11-23.csv');
});
