import type { IDBPObjectStore, StoreNames } from 'idb';
import { type } from 'superstruct';
import { timeAfter } from '@/utils/advert/time-after';
import type { Stores } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import { time } from '@/utils/validation/time';
import type { Posting } from './posting';

type PostingStore = IDBPObjectStore<Stores, StoreNames<Stores>[], 'postings', 'readwrite'>;

/** Of many with one title, a check of all that they hold would take long. */
const dated = type({ writtenAt: time });

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
  const newest = await postings.index('writtenAt').openKeyCursor(null, 'prev');
  if (!newest || newest.key < writtenAt) return writtenAt;
  const alike: unknown[][] = await Promise.all([
    postings.index('vacancy').getAll(match.vacancy),
    match.reference === undefined ? [] : postings.index('reference').getAll(match.reference),
  ]);
  const earlier = [...ofPage, ...alike.flat()].filter((record) => isValid(record, dated));
  return timeAfter(
    earlier.map((record) => record.writtenAt),
    new Date(writtenAt),
  );
}
