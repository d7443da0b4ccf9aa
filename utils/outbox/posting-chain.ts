import { addDays, todayInLondon } from '@/utils/advert/dates';
import { oldestFirst } from './order';
import { type Posting, sentOrWrittenAt } from './posting';

/** @returns the posting, what it repeats and what repeats it, oldest first */
export function chainOf(id: string, postings: readonly Posting[]): Posting[] {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const chain = new Map<string, Posting>();
  const add = (posting: Posting | undefined) => {
    // A damaged backup file may go in circles.
    if (!posting || chain.has(posting.id)) return;
    chain.set(posting.id, posting);
    add(posting.predecessor === undefined ? undefined : byId.get(posting.predecessor));
  };
  add(byId.get(id));
  // Oldest first, so that each comes after the one that it repeats.
  for (const posting of postings.toSorted(oldestFirst)) {
    if (posting.predecessor !== undefined && chain.has(posting.predecessor)) chain.set(posting.id, posting);
  }
  return [...chain.values()].sort(oldestFirst);
}

/** @returns how many of them the board accepted in the last days @param today ISO date, London */
export function acceptedWithin(days: number, chain: readonly Posting[], today: string): number {
  const since = addDays(today, -days);
  return chain.filter(
    (posting) => posting.state === 'accepted' && todayInLondon(new Date(sentOrWrittenAt(posting))) > since,
  ).length;
}
