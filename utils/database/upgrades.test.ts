import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordsOf, type Sample, SET_ASIDE_AT } from '../../tests/support/database-samples/sample';
import { SAMPLES } from '../../tests/support/database-samples/samples';
import { KEY_PATHS, type Stores } from './stores';
import { UPGRADES, upgrade } from './upgrades';
import { VERSION } from './version';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(SET_ASIDE_AT) });
});

afterEach(() => {
  vi.useRealTimers();
});

const openAt = (version: number) => openDB<Stores>('jobcourier', version, { upgrade });

/** Only the names: the sample knows those of other versions. */
const untyped = (database: unknown) => database as IDBPDatabase;

async function put(database: IDBPDatabase, sample: Sample): Promise<void> {
  for (const [store, records] of Object.entries(recordsOf(sample))) {
    for (const record of records) await database.add(store, record);
  }
}

async function contents(database: IDBPDatabase): Promise<Record<string, unknown[]>> {
  const stores = [...database.objectStoreNames];
  return Object.fromEntries(
    await Promise.all(stores.map(async (store) => [store, await database.getAll(store)])),
  );
}

function shapeOf(database: IDBPDatabase): Sample['stores'] {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => [index, String(store.index(index).keyPath)]);
      const key = store.keyPath === null ? null : String(store.keyPath);
      return [name, { key, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

it('upgrades: every version has its step and its sample, and there are no others', () => {
  expect(UPGRADES).toHaveLength(VERSION);
  expect(SAMPLES).toHaveLength(VERSION);
});

it('upgrades: the latest version has the stores in the code, with their keys', async () => {
  const { damaged: _damaged, ...stores } = shapeOf(untyped(await openAt(VERSION)));
  const keys = Object.entries(stores).map(([store, { key }]) => [store, key]);
  expect(Object.fromEntries(keys)).toEqual(KEY_PATHS);
});

const EACH = SAMPLES.map((sample, index) => ({ version: index + 1, sample }));

describe.each(EACH)('upgrades: version $version', ({ version, sample }) => {
  it('has exactly the stores and indexes of its sample', async () => {
    expect(shapeOf(untyped(await openAt(version)))).toEqual(sample.stores);
  });

  it('has a sample with records of every store', () => {
    for (const records of Object.values(recordsOf(sample))) expect(records).not.toEqual([]);
  });
});

it.each(EACH.slice(0, -1))(
  'upgrades: version $version becomes exactly the sample of the next, without loss',
  async ({ version, sample }) => {
    const old = untyped(await openAt(version));
    await put(old, sample);
    old.close();
    const next = SAMPLES[version];
    const opened = untyped(await openAt(version + 1));
    expect(shapeOf(opened)).toEqual(next?.stores);
    for (const [store, records] of Object.entries(await contents(opened))) {
      expect({ [store]: records }).toEqual({ [store]: next?.before[store] ?? [] });
    }
  },
);

it('upgrades: all versions at once', async () => {
  const [first] = SAMPLES;
  if (!first) throw new Error('There is no sample of version 1');
  const old = untyped(await openAt(1));
  await put(old, first);
  old.close();
  expect(shapeOf(untyped(await openAt(VERSION)))).toEqual(SAMPLES.at(-1)?.stores);
});
