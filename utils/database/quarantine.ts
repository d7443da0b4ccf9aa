import type { Struct } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { openDatabase } from './database';
import { type Damaged, KEY_PATHS, type StoreName } from './stores';
import { quarantine } from './upgrades';

/**
 * Moves a record that failed its check into the quarantine, so that nothing is lost and the rest stays readable. It is one
 * transaction, and does nothing if the record that is stored by now passes the check.
 * @param record as it was read
 * @param schema the store's check
 */
export async function quarantineRecord<T>(
  store: StoreName,
  record: unknown,
  schema: Struct<T, unknown>,
): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction([store, 'damaged'], 'readwrite');
  const from = transaction.objectStore(store);
  const key = keyOf(record, KEY_PATHS[store]);
  const present: unknown = key === undefined ? undefined : await from.get(key);
  if (key !== undefined && present !== undefined && !isValid(present, schema)) {
    await Promise.all([transaction.objectStore('damaged').add(quarantine(store, present)), from.delete(key)]);
  }
  await transaction.done;
}

/** @returns the valid records of a store. The others are quarantined, as far as the browser can store that. */
export async function validRecords<T>(
  store: StoreName,
  records: readonly unknown[],
  schema: Struct<T, unknown>,
): Promise<T[]> {
  const invalid = records.filter((record) => !isValid(record, schema));
  await Promise.allSettled(invalid.map((record) => quarantineRecord(store, record, schema)));
  return records.filter((record) => isValid(record, schema));
}

/** @returns the key that a record is stored under; undefined for what cannot come from a database. */
function keyOf(record: unknown, path: string): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const key: unknown = Reflect.get(record, path);
  return typeof key === 'string' ? key : undefined;
}

/** @returns every quarantined record, oldest first. */
export async function listQuarantined(): Promise<Damaged[]> {
  return (await openDatabase()).getAll('damaged');
}

/** Deletes every quarantined record: the recruiter has seen or exported them. */
export async function deleteQuarantined(): Promise<void> {
  await (await openDatabase()).clear('damaged');
}
