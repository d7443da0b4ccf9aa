import { openDatabase } from './database';
import type { Damaged, StoreName } from './stores';
import { setAside } from './upgrades';

/**
 * Takes a record that failed its check out of its store and keeps it as it was, so that nothing is lost and the rest
 * stays readable. Both in one transaction.
 */
export async function keepDamaged(store: StoreName, key: string, record: unknown): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction([store, 'damaged'], 'readwrite');
  await Promise.all([
    transaction.objectStore('damaged').add(setAside(store, record)),
    transaction.objectStore(store).delete(key),
    transaction.done,
  ]);
}

/** @returns every record that was set aside, oldest first. */
export async function listDamaged(): Promise<Damaged[]> {
  return (await openDatabase()).getAll('damaged');
}

/** Throws away what was set aside: the recruiter has seen or exported it. */
export async function forgetDamaged(): Promise<void> {
  await (await openDatabase()).clear('damaged');
}
