import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { clearStores, readStores } from './extension-tab.mjs';

/** @type {IDBFactory} */
let browser;

beforeEach(() => {
  browser = new IDBFactory();
  vi.stubGlobal('indexedDB', browser);
  return () => vi.unstubAllGlobals();
});

/** @param {Record<string, unknown[]>} records */
function createDatabase(records) {
  return new Promise((resolve, reject) => {
    const opening = browser.open('jobcourier', 1);
    opening.onupgradeneeded = () => {
      for (const [name, all] of Object.entries(records)) {
        const store = opening.result.createObjectStore(name, { keyPath: 'id' });
        for (const record of all) store.put(record);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result.close());
  });
}

it('raw records: the named stores are read, a missing one is empty, and without names all are', async () => {
  await createDatabase({ drafts: [{ id: 1 }], postings: [{ id: 2 }] });
  expect(await readStores(['postings', 'changes'])).toEqual([[{ id: 2 }], []]);
  expect(await readStores()).toEqual([[{ id: 1 }], [{ id: 2 }]]);
});

it('raw records: the named stores are emptied, and without names all', async () => {
  await createDatabase({ drafts: [{ id: 1 }], postings: [{ id: 2 }], views: [{ id: 3 }] });
  await clearStores(['postings']);
  expect(await readStores()).toEqual([[{ id: 1 }], [], [{ id: 3 }]]);
  await clearStores();
  expect(await readStores()).toEqual([[], [], []]);
});

it('raw records: where there is no database, none is created', async () => {
  expect(await readStores(['postings'])).toEqual([[]]);
  await clearStores();
  expect(await browser.databases()).toEqual([]);
});
