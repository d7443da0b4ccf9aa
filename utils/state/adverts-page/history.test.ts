import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { insert } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import { deletePosting } from '@/utils/outbox/delete-postings';
import { movePosting } from '@/utils/outbox/posting-store';
import { loadHistory, mergeInto } from './history';
import { HistoryModel } from './models/history';
import { removeAll } from './remove';

const page = (number: number) => `https://a.example/job/${number}`;
const put = (number: number) =>
  insert({ page: page(number) }, new Date(Date.UTC(2026, 0, 1) + number * 60_000));

const pages = ({ entries }: HistoryModel) => entries.value?.map(({ posting }) => posting.page);

async function loaded(count: number): Promise<HistoryModel> {
  for (let number = 0; number < count; number += 1) await put(number);
  const history = new HistoryModel();
  await loadHistory(history);
  return history;
}

beforeEach(emptyDatabase);

it('history model: reads all postings, newest first, over several slices', async () => {
  const history = await loaded(600);
  expect(pages(history)).toEqual(Array.from({ length: 600 }, (_, index) => page(599 - index)));
  expect(history.total.value).toBe(600);
  expect(history.isComplete.value).toBe(true);
});

it('history model: is complete without postings', async () => {
  const history = await loaded(0);
  expect(history.entries.value).toEqual([]);
  expect(history.isComplete.value).toBe(true);
});

it('history model: shows the newest early, and lists a posting once that changes meanwhile', async () => {
  for (let number = 0; number < 120; number += 1) await put(number);
  const history = new HistoryModel();
  const loading = loadHistory(history);
  await new Promise<void>((resolve) => {
    history.entries.subscribe((entries) => entries?.length === 50 && resolve());
  });
  const { id } = await put(500);
  await mergeInto(history, id);
  await loading;
  expect(pages(history)?.slice(0, 2)).toEqual([page(500), page(119)]);
  expect(new Set(pages(history)).size).toBe(121);
  expect(pages(history)).toHaveLength(121);
});

it('history model: updates a changed posting in place, and removes a deleted one', async () => {
  const history = await loaded(3);
  const id = history.entries.value?.[1]?.posting.id ?? '';
  await movePosting(id, 'written', { state: 'refused', outcome: { state: 'refused', cause: 'withdrawn' } });
  await mergeInto(history, id);
  expect(history.entries.value?.map(({ posting }) => posting.state)).toEqual([
    'written',
    'refused',
    'written',
  ]);
  await deletePosting(id);
  await mergeInto(history, id);
  expect(pages(history)).toEqual([page(2), page(0)]);
  expect(history.total.value).toBe(2);
});

it('history model: counts quarantined records', async () => {
  await (await openDatabase()).put('postings', { id: 'broken', writtenAt: '2026-01-01T00:00:00.000Z' });
  const history = await loaded(1);
  expect(history.damaged.value).toBe(1);
  expect(history.total.value).toBe(1);
});

it('history model: deletes all finished postings, and reports how many remain', async () => {
  const history = await loaded(3);
  const id = history.entries.value?.[0]?.posting.id ?? '';
  await movePosting(id, 'written', { state: 'refused', outcome: { state: 'refused', cause: 'withdrawn' } });
  await mergeInto(history, id);
  await removeAll(history);
  expect(pages(history)).toEqual([page(1), page(0)]);
  expect(history.status.value).toBe('1 deleted. Kept, as unfinished: 2.');
});

/** While the work runs, nothing can be read. */
async function whileUnreadable(work: () => Promise<unknown>): Promise<void> {
  const unreadable = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await work();
  unreadable.mockRestore();
}

describe('history that could not be read', () => {
  const refuse = (id: string) =>
    movePosting(id, 'written', { state: 'refused', outcome: { state: 'refused', cause: 'withdrawn' } });
  const states = ({ entries }: HistoryModel) => entries.value?.map(({ posting }) => posting.state);

  it('has the move that it missed, too, with the next one, and no fault any more', async () => {
    const history = await loaded(3);
    const [, second, first] = history.entries.value ?? [];
    await refuse(first?.posting.id ?? '');
    await whileUnreadable(() => mergeInto(history, first?.posting.id ?? ''));
    expect(history.fault.value).toBe('unavailable');
    expect(pages(history)).toHaveLength(3);
    await refuse(second?.posting.id ?? '');
    await mergeInto(history, second?.posting.id ?? '');
    expect(states(history)).toEqual(['written', 'refused', 'refused']);
    expect(history.fault.value).toBeUndefined();
    expect(history.isComplete.value).toBe(true);
  });

  it('is loaded with the next move where even the first load failed', async () => {
    await put(1);
    const history = new HistoryModel();
    await whileUnreadable(() => loadHistory(history));
    expect(history.entries.value).toBeUndefined();
    expect(history.isComplete.value).toBe(false);
    const { id } = await put(2);
    await mergeInto(history, id);
    expect(pages(history)).toEqual([page(2), page(1)]);
    expect(history.fault.value).toBeUndefined();
    expect(history.isComplete.value).toBe(true);
  });

  it('keeps what it shows while it still cannot be read', async () => {
    const history = await loaded(2);
    await whileUnreadable(() => mergeInto(history, 'any'));
    await whileUnreadable(() => mergeInto(history, 'any'));
    expect(pages(history)).toEqual([page(1), page(0)]);
    expect(history.fault.value).toBe('unavailable');
  });

  it('is read once where two loads are asked for at the same time', async () => {
    for (let number = 0; number < 60; number += 1) await put(number);
    const history = new HistoryModel();
    await Promise.all([loadHistory(history), loadHistory(history)]);
    expect(pages(history)).toHaveLength(60);
  });
});
