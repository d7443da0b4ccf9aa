import type { IDBPObjectStore, StoreNames } from 'idb';
import { openDatabase } from '@/utils/database/database';
import type { Stores } from '@/utils/database/stores';
import { activePause, nextPause, type Pause } from './pause';
import type { PostingState } from './transitions';

export type PauseStore = IDBPObjectStore<Stores, StoreNames<Stores>[], 'pauses', 'readwrite'>;

export async function pauseOf(accountId: string, now: Date = new Date()): Promise<Pause | undefined> {
  return activePause(await (await openDatabase()).get('pauses', accountId), now);
}

/** For a 429 to a request that was neither a posting nor a change. */
export async function extendPause(accountId: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('pauses', 'readwrite', { durability: 'strict' });
  const pause = nextPause(accountId, await transaction.store.get(accountId), new Date());
  await Promise.all([transaction.store.put(pause), transaction.done]);
}

/**
 * After an answer of the board, in the transaction that stores it: a 429 extends the account's pause, and any other
 * certain answer ends it.
 * @returns the ISO time of the pause's end, if there is one
 */
export async function updatePause(
  pauses: PauseStore,
  accountId: string,
  state: PostingState,
  now: Date,
): Promise<string | undefined> {
  if (state === 'waiting') {
    const pause = nextPause(accountId, await pauses.get(accountId), now);
    await pauses.put(pause);
    return pause.until;
  }
  if (state !== 'unknown') await pauses.delete(accountId);
  return undefined;
}
