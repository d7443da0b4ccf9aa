import { todayInLondon } from '@/utils/advert/dates';
import { dedupeKeyOf } from './dedupe-key';
import { isWithinListingPeriod } from './listing-period';
import { oldestFirst } from './order';
import type { Posting } from './posting';
import { postingsWith } from './posting-store';
import { isFinished, isUnsent } from './transitions';

export interface Duplicates {
  /** The same page or reference. */
  exact?: Posting;
  /** Another such one whose end is not known: posting again over the exact one leaves it to be looked at. */
  unfinished?: Posting;
  /** The same title and town. It may be a second vacancy. */
  possible?: Posting;
}

export interface DuplicateQuery {
  /** Empty for an advert without a page. */
  draftKey: string;
  accountId: string;
  /** Ids. */
  accountsHere: ReadonlySet<string>;
  title?: string | undefined;
  location?: string | undefined;
  reference?: string | undefined;
}

/**
 * Finds earlier postings through the same account that may still be listed, or will be. One whose account is not here
 * counts, too: it may have been entered anew, and has another id then.
 */
export async function findDuplicates(known: DuplicateQuery, now: Date = new Date()): Promise<Duplicates> {
  const { reference, vacancy } = dedupeKeyOf(known);
  const [ofPage, byReference, byVacancy] = await Promise.all([
    postingsWith('page', known.draftKey),
    reference ? postingsWith('reference', reference) : [],
    postingsWith('vacancy', vacancy),
  ]);
  const today = todayInLondon(now);
  const counts = (posting: Posting) =>
    (posting.account.id === known.accountId || !known.accountsHere.has(posting.account.id)) &&
    posting.state !== 'refused' &&
    // What waits may be sent any moment, however long it has waited.
    (isUnsent(posting.state) || isWithinListingPeriod(posting, today));
  const same = [...ofPage, ...byReference].filter(counts);
  const exact = newest(same);
  const unfinished = newest(same.filter(({ id, state }) => id !== exact?.id && !isFinished(state)));
  const possible = newest(byVacancy.filter(counts));
  return {
    ...(exact ? { exact } : {}),
    ...(unfinished ? { unfinished } : {}),
    ...(possible && possible.id !== exact?.id ? { possible } : {}),
  };
}

function newest(postings: readonly Posting[]): Posting | undefined {
  return postings.toSorted(oldestFirst).at(-1);
}
