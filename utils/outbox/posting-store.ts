import type { Struct } from 'superstruct';
import { openDatabase } from '@/utils/database/database';
import { quarantineRecord, validRecords } from '@/utils/database/quarantine';
import { withTimeout } from '@/utils/database/timeout';
import { isValid } from '@/utils/validation/is-valid';
import { type Move, moveRecord } from './move-record';
import { newestFirst, oldestFirst } from './order';
import { type Posting, postingSchema, type StoredAdvert, storedAdvertSchema } from './posting';
import { canMove, type PostingState } from './transitions';

/** @returns undefined if it is missing or quarantined */
export function loadPosting(id: string): Promise<Posting | undefined> {
  return loadChecked('postings', id, postingSchema);
}

/** @returns undefined if it is missing or quarantined */
export function loadStoredAdvert(id: string): Promise<StoredAdvert | undefined> {
  return loadChecked('adverts', id, storedAdvertSchema);
}

/** @returns oldest first */
export async function postingsOf(draftKey: string, accountId: string): Promise<Posting[]> {
  return ofAccount(await postingsWith('page', draftKey), accountId);
}

/** @returns the postings of all jobs at the address, oldest first */
export async function postingsAt(address: string): Promise<Posting[]> {
  const database = await openDatabase();
  const names = IDBKeyRange.bound(address, `${address} \uffff`);
  const records = await withTimeout(database.getAllFromIndex('postings', 'page', names));
  return (await validRecords('postings', records, postingSchema)).sort(oldestFirst);
}

/** @returns oldest first */
export async function postingsIn(state: PostingState): Promise<Posting[]> {
  const database = await openDatabase();
  const records = await database.getAllFromIndex('postings', 'state', state);
  return (await validRecords('postings', records, postingSchema)).sort(oldestFirst);
}

/** @returns postings of the page, or with the reference, or the title and town, newest first */
export async function postingsWith(by: 'page' | 'reference' | 'vacancy', words: string): Promise<Posting[]> {
  const database = await openDatabase();
  // The form waits for this.
  const records = await withTimeout(database.getAllFromIndex('postings', by, words));
  return (await validRecords('postings', records, postingSchema)).sort(newestFirst);
}

/**
 * Compare-and-set in one transaction with the account's pause, so that only one caller succeeds. For the worker only.
 * @returns undefined if its state was not `from`
 * @throws RangeError for an invalid transition, DOMException if the browser refuses storage
 */
export async function movePosting(
  id: string,
  from: PostingState,
  to: Move<Posting>,
  now: Date = new Date(),
): Promise<Posting | undefined> {
  if (!canMove(from, to.state)) throw new RangeError(`No posting goes from ${from} to ${to.state}`);
  const database = await openDatabase();
  const stores = ['postings', 'pauses'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const record = await transaction.objectStore('postings').get(id);
  if (!isValid(record, postingSchema) || record.state !== from) {
    await transaction.done;
    return undefined;
  }
  const moved = await moveRecord(record, to, transaction.objectStore('pauses'), now);
  await Promise.all([transaction.objectStore('postings').put(moved), transaction.done]);
  return moved;
}

async function loadChecked<T>(
  store: 'postings' | 'adverts',
  id: string,
  schema: Struct<T, unknown>,
): Promise<T | undefined> {
  const database = await openDatabase();
  const record: unknown = await database.get(store, id);
  if (record === undefined) return undefined;
  if (isValid(record, schema)) return record;
  await quarantineRecord(store, record, schema);
  return undefined;
}

export function ofAccount(postings: readonly Posting[], accountId: string): Posting[] {
  return postings.filter(({ account }) => account.id === accountId).sort(oldestFirst);
}
