import type { Advert } from '@/utils/advert/advert';
import type { Change } from '@/utils/outbox/change';
import { changesOf } from '@/utils/outbox/change-store';
import { currentAdvert } from '@/utils/outbox/current-advert';
import type { Posting, StoredAdvert } from '@/utils/outbox/posting';
import { loadPosting, loadStoredAdvert } from '@/utils/outbox/posting-store';

export interface Posted {
  posting: Posting;
  stored: StoredAdvert | undefined;
  /** Oldest first. */
  changes: readonly Change[];
  /** As it is at the board; undefined where what was sent cannot be read. */
  current: Advert | undefined;
}

/** @returns undefined where the posting was deleted. @throws what `storageFault` names */
export async function loadPosted(postingId: string): Promise<Posted | undefined> {
  const [posting, stored, changes] = await Promise.all([
    loadPosting(postingId),
    loadStoredAdvert(postingId),
    changesOf(postingId),
  ]);
  return posting && { posting, stored, changes, current: stored && currentAdvert(stored.advert, changes) };
}
