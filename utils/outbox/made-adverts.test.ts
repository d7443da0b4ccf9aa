import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { type AskedQuestion, insertMadeAdvert, letMadeAdvertsEnd, madeAdvertAt } from './made-adverts';

const ENDPOINT = 'https://board.example/api/job';
const ASKED: AskedQuestion = {
  page: 'about:blank',
  title: 'A question',
  account: { id: 'a', label: 'Acme' },
  endpoint: ENDPOINT,
  outcome: { state: 'accepted', jobId: '5f3a' },
  askedAt: '2026-11-28T10:00:00.000Z',
  answeredAt: '2026-11-28T10:00:01.000Z',
};

beforeEach(emptyDatabase);

it.each<[string, AskedQuestion['outcome'], object]>([
  ['the board made', { state: 'accepted', jobId: '5f3a' }, { jobId: '5f3a' }],
  ['the board may have made, as its answer had no id', { state: 'unknown', cause: 'server' }, {}],
])(
  'made adverts: one that %s of a question is found until it has been removed',
  async (_case, outcome, made) => {
    await insertMadeAdvert({ ...ASKED, outcome });
    expect(await madeAdvertAt(ENDPOINT)).toEqual(made);
    expect(await madeAdvertAt('https://other.example/api/job')).toBeUndefined();
    await letMadeAdvertsEnd(ENDPOINT);
    expect(await madeAdvertAt(ENDPOINT)).toBeUndefined();
  },
);
