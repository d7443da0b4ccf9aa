import { openDatabase } from '@/utils/database/database';
import { quarantineRecord } from '@/utils/database/quarantine';
import { isValid } from '@/utils/validation/is-valid';
import { newestFirst } from './order';
import { type Posting, postingSchema } from './posting';

/** Validation is slow, so it yields after this many. */
const CHECKED_AT_ONCE = 100;

export interface Slice {
  postings: Posting[];
  next: string | undefined;
}

/**
 * Newest first. Invalid ones are quarantined. `getAll` reads oldest first, so a cursor finds the slice's end.
 * @param size minimum size
 * @param before the end of the previous slice
 */
export async function readSlice(size: number, before?: string): Promise<Slice> {
  const database = await openDatabase();
  const index = database.transaction('postings').store.index('writtenAt');
  const older = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const newest = await index.openKeyCursor(older, 'prev');
  if (!newest) return { postings: [], next: undefined };
  const last = size > 1 ? await newest.advance(size - 1) : newest;
  const records: unknown[] = await index.getAll(last ? keyRangeFrom(last.key, before) : older);
  return { postings: (await checked(records)).sort(newestFirst), next: last?.key };
}

function keyRangeFrom(first: string, before: string | undefined): IDBKeyRange {
  return before === undefined ? IDBKeyRange.lowerBound(first) : IDBKeyRange.bound(first, before, false, true);
}

/** `readSlice` never reaches them. */
export async function quarantineUndated(): Promise<void> {
  const database = await openDatabase();
  const [count, dated] = await Promise.all([
    database.count('postings'),
    database.countFromIndex('postings', 'writtenAt'),
  ]);
  // Rare: every valid posting has a time.
  if (count > dated) await checked(await database.getAll('postings'));
}

async function checked(records: readonly unknown[]): Promise<Posting[]> {
  const postings: Posting[] = [];
  for (const [index, record] of records.entries()) {
    if (index % CHECKED_AT_ONCE === CHECKED_AT_ONCE - 1) await yieldToBrowser();
    if (isValid(record, postingSchema)) postings.push(record);
    else await quarantineRecord('postings', record, postingSchema);
  }
  return postings;
}

/** Yields to rendering and input. */
function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export async function countPostings(): Promise<number> {
  return (await openDatabase()).count('postings');
}
