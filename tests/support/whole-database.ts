import { openDatabase } from '@/utils/database/database';
import { STORE_NAMES } from '@/utils/database/stores';

const STORES = [...STORE_NAMES, 'damaged'] as const;

type Records = Readonly<Record<string, readonly unknown[]>>;

export async function putRecords(records: Records): Promise<void> {
  const database = await openDatabase();
  for (const store of STORES) {
    for (const record of records[store] ?? []) {
      // Damaged records, too; the database itself only requires a key.
      await (store === 'damaged' ? database.add(store, record) : database.put(store, record));
    }
  }
}

/** @returns every record of every store, in the order of the keys. */
export async function allRecords(): Promise<Record<string, unknown[]>> {
  const database = await openDatabase();
  const all = await Promise.all(STORES.map(async (store) => [store, await database.getAll(store)]));
  return Object.fromEntries(all);
}
