import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';

/** The module keeps the database open, so each test loads it anew, over an empty browser. */
const load = () => import('./database');

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('opens one database, however often it is asked for', async () => {
  const { openDatabase } = await load();
  const [one, other] = await Promise.all([openDatabase(), openDatabase()]);
  expect(one).toBe(other);
});

it('has its stores, and the indexes that postings are found by', async () => {
  const database = await (await load()).openDatabase();
  expect([...database.objectStoreNames].sort()).toEqual(['damaged', 'drafts', 'postings']);
  expect([...database.transaction('postings').store.indexNames].sort()).toEqual(['page', 'state']);
});

it('lets go of the database where another wants it newer or gone, and opens it again when asked', async () => {
  const { openDatabase } = await load();
  await (await openDatabase()).put('drafts', { page: 'https://a.example/' });
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('jobcourier');
    deleting.onsuccess = resolve;
    deleting.onblocked = () => reject(new Error('It was held open'));
  });
  expect(await (await openDatabase()).getAll('drafts')).toEqual([]);
});

it('is asked again after the browser refused', async () => {
  const { openDatabase } = await load();
  const newer = await openDB('jobcourier', 99);
  newer.close();
  await expect(openDatabase()).rejects.toThrow(DOMException);
  await deleteDB('jobcourier');
  expect((await openDatabase()).name).toBe('jobcourier');
});

it('keeps damaged records apart, with where they were and when', async () => {
  const { keepDamaged, openDatabase } = await load();
  await keepDamaged('drafts', { page: 1 });
  await keepDamaged('postings', 'x');
  const kept = await (await openDatabase()).getAll('damaged');
  expect(kept.map(({ store, record }) => [store, record])).toEqual([
    ['drafts', { page: 1 }],
    ['postings', 'x'],
  ]);
  for (const { at } of kept) expect(new Date(at).toISOString()).toBe(at);
});
