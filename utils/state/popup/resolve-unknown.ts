import { request } from '@/utils/messages';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { Session } from './session';

/** Tells the worker that the recruiter found the advert at the board, and what number it has there, if they know. */
export async function markAsPosted(session: Session, postingId: string, jobId?: string): Promise<void> {
  await request({ type: 'resolve-unknown', postingId, there: true, ...(jobId ? { jobId } : {}) });
  session.posting.value = await loadPosting(postingId);
}

/**
 * The recruiter did not find at the board what nobody knew of: it counts as not posted, and may be posted again.
 * @returns whether it counts so by this word: of two windows that are told so, one may post
 */
export async function markAsNotPosted(session: Session, postingId: string): Promise<boolean> {
  const isSettled = await request({ type: 'resolve-unknown', postingId, there: false });
  session.posting.value = await loadPosting(postingId);
  session.duplicates.value = {};
  return isSettled;
}
