import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';

/** The modules keep the database open, so each test imports them anew with an empty browser. */
const load = async () => {
  const { adoptDatabase, openDatabase } = await import('./database');
  const { openExisting } = await import('./open-existing');
  const early = openExisting();
  adoptDatabase(early);
  return { early, openDatabase };
};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** A database of the present version, as an earlier popup has left it. */
async function keepDraft(): Promise<void> {
  const database = await (await import('./database')).openDatabase();
  await database.put('drafts', { page: 'https://a.example/' });
  database.close();
  vi.resetModules();
}

const pagesIn = async (openDatabase: Awaited<ReturnType<typeof load>>['openDatabase']) =>
  (await openDatabase()).getAllKeys('drafts');

it('existing database: is used as it is, and opened only once', async () => {
  await keepDraft();
  const open = vi.spyOn(indexedDB, 'open');
  const { openDatabase } = await load();
  expect(await pagesIn(openDatabase)).toEqual(['https://a.example/']);
  expect(open).toHaveBeenCalledOnce();
});

it('existing database: where there is none, it is created with its stores', async () => {
  const { openDatabase } = await load();
  expect(await pagesIn(openDatabase)).toEqual([]);
});

it('existing database: an older one is upgraded, and keeps its records', async () => {
  const older = await openDB('jobcourier', 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'page' });
      database.createObjectStore('postings', { keyPath: 'id' }).createIndex('page', 'page');
      database.createObjectStore('damaged', { autoIncrement: true });
    },
  });
  await older.put('drafts', { page: 'https://a.example/' });
  older.close();
  const { openDatabase } = await load();
  const database = await openDatabase();
  expect([...database.objectStoreNames]).toContain('views');
  expect(await pagesIn(openDatabase)).toEqual(['https://a.example/']);
});

it('existing database: one that was closed for another page before its first use is opened again', async () => {
  await keepDraft();
  const { early, openDatabase } = await load();
  await early;
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('jobcourier');
    deleting.onsuccess = resolve;
    deleting.onblocked = () => reject(new Error('It was held open'));
  });
  expect(await pagesIn(openDatabase)).toEqual([]);
});

it('existing database: one that is closed for another page later is opened again', async () => {
  await keepDraft();
  const { openDatabase } = await load();
  await openDatabase();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('jobcourier').onsuccess = resolve;
  });
  expect(await pagesIn(openDatabase)).toEqual([]);
});

it('existing database: a refusal is reported by the use that asks for it', async () => {
  const refusal = new DOMException('No storage', 'SecurityError');
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw refusal;
  });
  const { early, openDatabase } = await load();
  await expect(early).rejects.toBe(refusal);
  await expect(openDatabase()).rejects.toBe(refusal);
  open.mockRestore();
  expect(await pagesIn(openDatabase)).toEqual([]);
});
