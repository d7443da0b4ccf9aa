import type { IDBPObjectStore, StoreNames } from 'idb';
import { timeAfter } from '@/utils/advert/time-after';
import type { Stores } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import { type Posting, postingSchema } from './posting';

type PostingStore = IDBPObjectStore<Stores, StoreNames<Stores>[], 'postings', 'readwrite'>;

/**
 * @param postings in the transaction that stores the posting
 * @param ofPage what was posted from its page
 * @returns the posting's time of writing; after that of what was posted from its page, and of all with its reference, or its
 * title and town
 */
export async function timeAfterLike(
  postings: PostingStore,
  { match, writtenAt }: Posting,
  ofPage: readonly Posting[],
): Promise<string> {
  const alike: unknown[][] = await Promise.all([
    postings.index('vacancy').getAll(match.vacancy),
    match.reference === undefined ? [] : postings.index('reference').getAll(match.reference),
  ]);
  const valid = alike.flat().filter((record) => isValid(record, postingSchema));
  const times = [...ofPage, ...valid].map((one) => one.writtenAt);
  return timeAfter(times, new Date(writtenAt));
}
