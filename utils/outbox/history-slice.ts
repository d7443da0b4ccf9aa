import { openDatabase } from '@/utils/database/database';
import { quarantineRecord } from '@/utils/database/quarantine';
import { isValid } from '@/utils/validation/is-valid';
import { newestFirst, type Posting, postingSchema } from './posting';

/** Checking takes longer than reading: so many that it holds nobody up. */
const CHECKED_AT_ONCE = 100;

/** Some of the postings that are kept, newest first. */
export interface Slice {
  postings: Posting[];
  /** Where the next slice goes on; undefined at the end. */
  next: string | undefined;
}

/**
 * Reads postings by when they were written, newest first. Records that fail their check are set aside. The database gives
 * many records at once only from the oldest on, so one step of a cursor finds where the slice ends.
 * @param size how many at least, as long as there are so many
 * @param before where the slice before this one ended
 */
export async function readSlice(size: number, before?: string): Promise<Slice> {
  const database = await openDatabase();
  const index = database.transaction('postings').store.index('writtenAt');
  const older = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const newest = await index.openKeyCursor(older, 'prev');
  if (!newest) return { postings: [], next: undefined };
  const last = size > 1 ? await newest.advance(size - 1) : newest;
  const records: unknown[] = await index.getAll(last ? from(last.key, before) : older);
  return { postings: (await checked(records)).sort(newestFirst), next: last?.key };
}

function from(first: string, before: string | undefined): IDBKeyRange {
  return before === undefined ? IDBKeyRange.lowerBound(first) : IDBKeyRange.bound(first, before, false, true);
}

/** Sets aside the records that `readSlice` never meets, since they do not say when they were written. */
export async function quarantineUndated(): Promise<void> {
  const database = await openDatabase();
  const [count, dated] = await Promise.all([
    database.count('postings'),
    database.countFromIndex('postings', 'writtenAt'),
  ]);
  // Hardly ever gone through: a posting has been written with its time since there are postings.
  if (count > dated) await checked(await database.getAll('postings'));
}

async function checked(records: readonly unknown[]): Promise<Posting[]> {
  const postings: Posting[] = [];
  for (const [index, record] of records.entries()) {
    if (index % CHECKED_AT_ONCE === CHECKED_AT_ONCE - 1) await letOthersIn();
    if (isValid(record, postingSchema)) postings.push(record);
    else await quarantineRecord('postings', record, postingSchema);
  }
  return postings;
}

/** Lets the browser draw, and take what was typed. */
function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @returns how many postings are kept. */
export async function countPostings(): Promise<number> {
  return (await openDatabase()).count('postings');
}
