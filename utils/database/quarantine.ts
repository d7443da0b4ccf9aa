import type { Struct } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { openDatabase } from './database';
import type { Damaged, StoreName } from './stores';
import { quarantine } from './upgrades';

/**
 * Takes a record that failed its check out of its store and keeps it as it was, so that nothing is lost and the rest
 * stays readable. In one transaction, and only if what stands in its place by now fails the check as well.
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
  const key = keyOf(record, from.keyPath);
  const present: unknown = key === undefined ? undefined : await from.get(key);
  if (key !== undefined && present !== undefined && !isValid(present, schema)) {
    await Promise.all([transaction.objectStore('damaged').add(quarantine(store, present)), from.delete(key)]);
  }
  await transaction.done;
}

/** @returns the sound ones of the records of a store; the others are set aside, where the browser lets it. */
export async function validRecords<T>(
  store: StoreName,
  records: readonly unknown[],
  schema: Struct<T, unknown>,
): Promise<T[]> {
  const unsound = records.filter((record) => !isValid(record, schema));
  await Promise.allSettled(unsound.map((record) => quarantineRecord(store, record, schema)));
  return records.filter((record) => isValid(record, schema));
}

/** @returns the key that a record is stored under: a database gives none without it. */
function keyOf(record: unknown, path: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const key: unknown = Reflect.get(record, String(path));
  return typeof key === 'string' ? key : undefined;
}

/** @returns every record that was set aside, oldest first. */
export async function listQuarantined(): Promise<Damaged[]> {
  return (await openDatabase()).getAll('damaged');
}

/** Throws away what was set aside: the recruiter has seen or exported it. */
export async function deleteQuarantined(): Promise<void> {
  await (await openDatabase()).clear('damaged');
}
