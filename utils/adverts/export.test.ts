import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert } from '@/tests/support/written';
import type { Posting } from '@/utils/outbox/posting';
import { movePosting } from '@/utils/outbox/store';
import { exportPostings, fileName } from './export';

async function accepted(number: number, title = 'Baker'): Promise<Posting> {
  const at = new Date(Date.UTC(2026, 10, 23, 12) + number * 60_000);
  const part = { page: `https://a.example/${number}`, advert: { ...ADVERT, title } };
  const { id } = await insert(part, at);
  const sent = { endpoint: 'https://board.example/api', body: { title } };
  await movePosting(id, 'written', { state: 'sending', sent }, at);
  const outcome = { state: 'accepted' as const, jobId: `job-${number}`, etag: '"1"' };
  const moved = await movePosting(id, 'sending', { state: 'accepted', outcome }, at);
  if (!moved) throw new Error('It did not move');
  return moved;
}

beforeEach(emptyDatabase);

describe('CSV', () => {
  it('has a line for each posting, over several slices', async () => {
    const postings: Posting[] = [];
    for (let number = 0; number < 205; number += 1) postings.push(await accepted(number));
    const text = await (await exportPostings(postings, 'csv', 's1jobs')).text();
    const { data, errors } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(205);
    expect(data[104]).toEqual({
      Posted: '2026-11-23T13:44:00.000Z',
      State: 'Posted',
      Title: 'Baker',
      Company: '',
      Reference: '',
      'Job id': 'job-104',
      ETag: '"1"',
      Account: 'Acme',
      Page: 'https://a.example/104',
      Answer: 'Posted. Job job-104',
      'Comes down': '2026-12-21',
    });
  });

  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '=1\n+1', '\t=1'])(
    'gives no spreadsheet a formula: %j',
    async (title) => {
      const text = await (await exportPostings([await accepted(1, title)], 'csv', 's1jobs')).text();
      const [row] = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
      expect(row?.Title).toBe(`'${title}`);
    },
  );
});

describe('JSON', () => {
  it('has the advert and what was sent, over several slices', async () => {
    const postings: Posting[] = [];
    for (let number = 0; number < 101; number += 1) postings.push(await accepted(number));
    const found: unknown = JSON.parse(await (await exportPostings(postings, 'json', 's1jobs')).text());
    expect(found).toHaveLength(101);
    expect(found).toMatchObject({
      100: {
        jobId: 'job-100',
        comesDown: '2026-12-21',
        advert: { title: 'Baker', salary_low: 24_000 },
        sent: { endpoint: 'https://board.example/api', body: { title: 'Baker' } },
      },
    });
  });

  it('is an empty list where there is nothing', async () => {
    expect(JSON.parse(await (await exportPostings([], 'json', 's1jobs')).text())).toEqual([]);
  });
});

it('names the file by its day', () => {
  expect(fileName('csv', '2026-11-23')).toBe('jobcourier-history-2026-11-23.csv');
});
