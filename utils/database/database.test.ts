import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageFault } from './fault';
import { STORAGE_TIMEOUT_MS } from './timeout';

/** The module keeps the database open, so each test imports it anew with an empty browser. */
const load = () => import('./database');

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.useRealTimers();
});

const faultOf = (work: Promise<unknown>) => work.then(() => undefined, storageFault);

/** Holds an older version open, like a page that closes it only on request. */
async function holdOlder(): Promise<() => void> {
  const held = await openDB('jobcourier', 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'page' });
      database.createObjectStore('postings', { keyPath: 'id' });
      database.createObjectStore('damaged', { autoIncrement: true });
    },
  });
  await held.put('drafts', { page: 'https://a.example/' });
  return () => held.close();
}

it('database: opened once, however often it is requested', async () => {
  const { openDatabase } = await load();
  const [one, other] = await Promise.all([openDatabase(), openDatabase()]);
  expect(one).toBe(other);
  expect(await openDatabase()).toBe(one);
});

it('database: closed for a newer version or a deletion, and opened again on request', async () => {
  const { openDatabase } = await load();
  await (await openDatabase()).put('drafts', { page: 'https://a.example/' });
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('jobcourier');
    deleting.onsuccess = resolve;
    deleting.onblocked = () => reject(new Error('It was held open'));
  });
  expect(await (await openDatabase()).getAll('drafts')).toEqual([]);
});

describe('database: a newer version', () => {
  it('is reported and left alone; once it is deleted, all works again', async () => {
    const { openDatabase } = await load();
    const newer = await openDB('jobcourier', 99);
    newer.close();
    expect(await faultOf(openDatabase())).toBe('newer');
    expect(await faultOf(openDatabase())).toBe('newer');
    await deleteDB('jobcourier');
    expect((await openDatabase()).name).toBe('jobcourier');
  });
});

describe('database: an older page that keeps it open', () => {
  it('is reported at once to every caller', async () => {
    const closeOlder = await holdOlder();
    const { openDatabase } = await load();
    expect(await faultOf(openDatabase())).toBe('blocked');
    expect(await faultOf(openDatabase())).toBe('blocked');
    closeOlder();
  });

  it('is reported to a caller that waits behind another upgrade', async () => {
    const closeOlder = await holdOlder();
    const first = openDB('jobcourier', 2);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { openDatabase } = await load();
    const fault = faultOf(openDatabase());
    vi.advanceTimersByTime(STORAGE_TIMEOUT_MS);
    expect(await fault).toBe('blocked');
    vi.useRealTimers();
    closeOlder();
    (await first).close();
  });

  it('is no longer reported once it closes, and its records are there', async () => {
    const closeOlder = await holdOlder();
    const { openDatabase } = await load();
    await faultOf(openDatabase());
    closeOlder();
    await vi.waitUntil(async () => (await faultOf(openDatabase())) === undefined);
    expect(await (await openDatabase()).getAll('drafts')).toEqual([{ page: 'https://a.example/' }]);
  });
});

describe('database: a browser', () => {
  it('that never answers is not waited for, and works once it does', async () => {
    const { openDatabase } = await load();
    const held = await openDB('jobcourier', (await openDatabase()).version);
    // A deletion that is blocked by a page: requests after it get no event at all.
    const deleting = deleteDB('jobcourier');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.resetModules();
    const { openDatabase: openAnew } = await load();
    const fault = faultOf(openAnew());
    vi.advanceTimersByTime(STORAGE_TIMEOUT_MS);
    expect(await fault).toBe('unavailable');
    expect(await faultOf(openAnew())).toBe('unavailable');
    vi.useRealTimers();
    held.close();
    await deleting;
    await vi.waitUntil(async () => (await faultOf(openAnew())) === undefined);
  });

  it('that refuses to open it is asked again the next time', async () => {
    const real = indexedDB;
    const refusing = vi.fn(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    vi.stubGlobal('indexedDB', { open: refusing });
    const { openDatabase } = await load();
    expect(await faultOf(openDatabase())).toBe('unavailable');
    vi.stubGlobal('indexedDB', real);
    expect(await faultOf(openDatabase())).toBeUndefined();
  });
});
