import type { StoreNames } from 'idb';
import { openDatabase } from './database';
import type { Stores } from './stores';

/** In key order, with a transaction for each batch: a store may not fit in memory. @throws see `storageFault` */
export async function* batches(store: StoreNames<Stores>, size = 200): AsyncGenerator<unknown[]> {
  const database = await openDatabase();
  let range: IDBKeyRange | undefined;
  for (;;) {
    const from = database.transaction(store).store;
    const [keys, records] = await Promise.all([from.getAllKeys(range, size), from.getAll(range, size)]);
    if (records.length > 0) yield records;
    const last = keys.at(-1);
    if (last === undefined || keys.length < size) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
