import type { Advert } from '@/utils/advert/advert';
import type { Change } from '@/utils/outbox/change';
import { changesOf } from '@/utils/outbox/change-store';
import { currentAdvert } from '@/utils/outbox/current-advert';
import type { Posting, SentAdvert } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert } from '@/utils/outbox/posting-store';

export interface Posted {
  posting: Posting;
  sent: SentAdvert | undefined;
  /** Oldest first. */
  changes: readonly Change[];
  /** As it is at the board; undefined where what was sent cannot be read. */
  current: Advert | undefined;
}

/** @returns undefined where the posting was deleted. @throws what `storageFault` names */
export async function loadPosted(postingId: string): Promise<Posted | undefined> {
  const [posting, sent, changes] = await Promise.all([
    loadPosting(postingId),
    loadSentAdvert(postingId),
    changesOf(postingId),
  ]);
  return posting && { posting, sent, changes, current: sent && currentAdvert(sent.advert, changes) };
}
