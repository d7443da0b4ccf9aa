import { DAYS_ON_BOARD } from '@/utils/advert/limits';
import { dedupeKeyOf } from './dedupe-key';
import { type Posting, sentAt } from './posting';
import { postingsLike, postingsOf } from './posting-store';

/** Earlier postings of what may be the same advert. */
export interface Duplicates {
  /** The same advert, by its page or its reference: it is on the board, or may be, or is on its way. */
  exact?: Posting;
  /** Another page's, on the board, with the same title and town: it may be a second vacancy. */
  possible?: Posting;
}

/** What an advert is known again by. */
export interface DuplicateQuery {
  page: string;
  accountId: string;
  title?: string | undefined;
  location?: string | undefined;
  reference?: string | undefined;
}

/**
 * Finds what was posted before through the same account, in the days that an advert stays on the board.
 * @param now the time from which those days are counted back
 */
export async function findDuplicates(known: DuplicateQuery, now: Date = new Date()): Promise<Duplicates> {
  const { reference, vacancy } = dedupeKeyOf(known);
  const [ofPage, byReference, byVacancy] = await Promise.all([
    postingsOf(known.page, known.accountId),
    reference ? postingsLike('reference', reference) : [],
    postingsLike('vacancy', vacancy),
  ]);
  const counts = (posting: Posting) =>
    posting.account.id === known.accountId && posting.state !== 'refused' && isListed(posting, now);
  const exact = newest([...ofPage, ...byReference].filter(counts));
  const possible = newest(byVacancy.filter((one) => counts(one) && one.state === 'accepted'));
  return { ...(exact ? { exact } : {}), ...(possible && possible.id !== exact?.id ? { possible } : {}) };
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * @returns whether an advert that went to the board then may still be on it. A time further ahead than a clock may have been
 *   set back is none that can be believed.
 */
export function isListed(posting: Posting, now: Date = new Date()): boolean {
  const sent = Date.parse(sentAt(posting));
  return sent > now.getTime() - DAYS_ON_BOARD * DAY_MS && sent < now.getTime() + DAY_MS;
}

function newest(postings: readonly Posting[]): Posting | undefined {
  return postings.toSorted((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1)).at(-1);
}
