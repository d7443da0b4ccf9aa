import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import { type PublishModels, type PublishResult, publish } from './publish';
import type { Models } from './session';

/** Post was held because the page shows something else by now; the recruiter posts what is in the form all the same. */
export function publishAnyway(models: PublishModels): Promise<PublishResult> {
  acceptPageMismatch(models);
  return publish(models);
}

/** The recruiter has seen what the page shows instead: Post no longer compares with what it showed before. */
export function acceptPageMismatch({ page, posting }: Models<'page' | 'posting'>): void {
  const phase = posting.phase.value;
  if (phase.name !== 'held') return;
  page.current.value = phase.mismatch;
  posting.release();
}

/**
 * Posts anew what was written but never got on its way. The old posting is given up first, so that only one can go out.
 */
export async function replaceUnsent(models: PublishModels, postingId: string): Promise<PublishResult> {
  await request({ type: 'cancel-posting', postingId });
  const stored = await loadPosting(postingId);
  models.posting.update(postingId, stored);
  return stored?.state === 'refused' ? publish(models) : 'busy';
}
