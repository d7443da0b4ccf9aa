import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import { deleteFinished } from './delete-postings';
import { countPostings, quarantineUndated, readSlice } from './history-slice';
import { latestAccepted } from './latest-accepted';
import { movePosting } from './posting-store';
import { readStoredAdverts } from './stored-adverts';

const page = (number: number) => `https://a.example/job/${number}`;
/** Unlike the others, so that its time is the given one. */
const advert = (number: number) => ({ ...ADVERT, title: `Baker ${number}` });
const minute = (number: number) => new Date(Date.UTC(2026, 10, 23, 12, number));

async function accept(id: string): Promise<void> {
  await movePosting(id, 'written', { state: 'sending' });
  await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } });
}

beforeEach(emptyDatabase);

describe('history: readSlice', () => {
  it('returns every posting once, newest first, in any slices', async () => {
    for (const number of [3, 1, 4, 0, 2, 5, 6])
      await insert({ page: page(number), advert: advert(number) }, minute(number));
    for (const size of [1, 2, 3, 7, 8]) {
      const found: string[] = [];
      let next: string | undefined;
      do {
        const slice = await readSlice(size, next);
        found.push(...slice.postings.map((posting) => posting.page));
        next = slice.next;
      } while (next !== undefined);
      expect(found).toEqual([6, 5, 4, 3, 2, 1, 0].map(page));
    }
  });

  it('keeps postings of the same moment together', async () => {
    for (const number of [0, 1, 2]) await insert({ page: page(number), advert: advert(number) }, minute(1));
    const { postings, next } = await readSlice(2);
    expect(postings).toHaveLength(3);
    expect((await readSlice(2, next)).postings).toEqual([]);
  });

  it('quarantines damaged records', async () => {
    const sound = await insert({}, minute(1));
    const broken = { ...sound, id: 'broken', state: 'lost in the post' };
    await (await openDatabase()).put('postings', broken);
    expect(await readSlice(50)).toEqual({ postings: [sound], next: undefined });
    expect(await (await openDatabase()).getAll('damaged')).toMatchObject([{ record: broken }]);
  });
});

it('history: quarantines a record without a time', async () => {
  const sound = await insert();
  await quarantineUndated();
  expect(await countPostings()).toBe(1);
  const { writtenAt: _none, ...undated } = { ...sound, id: 'undated' };
  await (await openDatabase()).put('postings', undated);
  await quarantineUndated();
  expect(await countPostings()).toBe(1);
});

it('history: finds what was sent, and leaves out damaged or missing records', async () => {
  const { id } = await insert();
  await (await openDatabase()).put('adverts', { id: 'broken', advert: {} });
  const found = await readStoredAdverts([id, 'broken', 'gone']);
  expect([...found]).toEqual([[id, expect.objectContaining({ id, advert: ADVERT })]]);
});

it('history: finds the latest accepted posting of each page', async () => {
  const first = await insert({ page: page(1) }, minute(1));
  const second = await insert({ page: page(1) }, minute(2), first.id);
  const third = await insert({ page: page(1) }, minute(3), second.id);
  await insert({ page: page(2) }, minute(4));
  await accept(first.id);
  await accept(second.id);
  const found = await latestAccepted([page(1), page(2), page(3)]);
  expect([...found].map(([address, { id }]) => [address, id])).toEqual([[page(1), second.id]]);
  expect(third.state).toBe('written');
});

it('history: deletes finished postings with their adverts, and keeps the outbox', async () => {
  const done = await insert({ page: page(1) });
  const open = await insert({ page: page(2) });
  await accept(done.id);
  expect(await deleteFinished()).toHaveLength(1);
  const database = await openDatabase();
  expect(await database.getAllKeys('postings')).toEqual([open.id]);
  expect(await database.getAllKeys('adverts')).toEqual([open.id]);
});
