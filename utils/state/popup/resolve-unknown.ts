import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { PostingModel } from './models/posting';

/** The recruiter found an unknown posting on the board. */
export async function markAsPosted(posting: PostingModel, postingId: string, jobId?: string): Promise<void> {
  await request({ type: 'resolve-unknown', postingId, there: true, ...(jobId ? { jobId } : {}) });
  posting.update(postingId, await loadPosting(postingId));
}

/** The recruiter did not find it. @returns false where another window was first: only one may post */
export async function markAsNotPosted(posting: PostingModel, postingId: string): Promise<boolean> {
  const isResolved = await request({ type: 'resolve-unknown', postingId, there: false });
  posting.update(postingId, await loadPosting(postingId));
  return isResolved;
}
