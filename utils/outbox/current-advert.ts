import type { Advert } from '@/utils/advert/advert';
import type { Change } from './change';
import { oldestFirst } from './order';

/**
 * The advert as it is at the board, as far as we know.
 * @param sent as it was posted
 * @param changes of its posting, in any order; only accepted ones count
 */
export function currentAdvert(sent: Advert, changes: readonly Change[]): Advert {
  const accepted = changes.filter(({ state }) => state === 'accepted');
  // A posting has one open change at a time, so they were accepted in the order of writing, which `insertChange` keeps.
  const inTurn = accepted.toSorted(oldestFirst);
  let advert = sent;
  for (const { willBe } of inTurn) advert = { ...advert, ...willBe };
  return advert;
}
