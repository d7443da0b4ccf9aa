import type { Struct } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { openDatabase } from './database';
import { KEY_PATHS, quarantine, type StoreName } from './stores';

/** Moves an invalid record in one transaction, unless the stored one is valid by now. @param record as it was read */
export async function quarantineRecord<T>(
  store: StoreName,
  record: unknown,
  schema: Struct<T, unknown>,
): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction([store, 'damaged'], 'readwrite');
  const from = transaction.objectStore(store);
  const key = recordKey(record, KEY_PATHS[store]);
  const present: unknown = key === undefined ? undefined : await from.get(key);
  if (key !== undefined && present !== undefined && !isValid(present, schema)) {
    await Promise.all([transaction.objectStore('damaged').add(quarantine(store, present)), from.delete(key)]);
  }
  await transaction.done;
}

/** @returns the valid records. Quarantines the others if possible */
export async function validRecords<T>(
  store: StoreName,
  records: readonly unknown[],
  schema: Struct<T, unknown>,
): Promise<T[]> {
  const invalid = records.filter((record) => !isValid(record, schema));
  await Promise.allSettled(invalid.map((record) => quarantineRecord(store, record, schema)));
  return records.filter((record) => isValid(record, schema));
}

function recordKey(record: unknown, path: string): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const key: unknown = Reflect.get(record, path);
  return typeof key === 'string' ? key : undefined;
}

/** @returns oldest first */
export async function listQuarantined(): Promise<unknown[]> {
  return (await openDatabase()).getAll('damaged');
}

export async function deleteQuarantined(): Promise<void> {
  await (await openDatabase()).clear('damaged');
}
