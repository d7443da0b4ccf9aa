import { setImmediate } from 'node:timers/promises';
import { vi } from 'vitest';
import { openDatabase } from '@/utils/database/database';

/** Turns of the event loop that a save takes at most: some requests of the database, one after the other. */
const TURNS = 30;

/** What an earlier test has begun to save is stored first: it would be found in the next one's database. */
export async function emptyDatabase(): Promise<void> {
  await vi.dynamicImportSettled();
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
  const database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map((store) => database.clear(store)));
}
