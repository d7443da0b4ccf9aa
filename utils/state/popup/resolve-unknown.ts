import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { PostingModel } from './models/posting';

/** Tells the worker that the recruiter found the advert at the board, and what number it has there, if they know. */
export async function markAsPosted(posting: PostingModel, postingId: string, jobId?: string): Promise<void> {
  await request({ type: 'resolve-unknown', postingId, there: true, ...(jobId ? { jobId } : {}) });
  posting.update(postingId, await loadPosting(postingId));
}

/**
 * The recruiter did not find at the board what nobody knew of: it counts as not posted, and may be posted again.
 * @returns whether it counts so by this word: of two windows that say so, one may post
 */
export async function markAsNotPosted(posting: PostingModel, postingId: string): Promise<boolean> {
  const isSettled = await request({ type: 'resolve-unknown', postingId, there: false });
  posting.update(postingId, await loadPosting(postingId));
  posting.duplicates.value = {};
  return isSettled;
}
