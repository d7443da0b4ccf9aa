import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import { type PublishModels, type PublishResult, publish } from './publish';
import type { Models } from './session';

/** Although the page has changed. */
export function publishAnyway(models: PublishModels): Promise<PublishResult> {
  acceptPageMismatch(models);
  return publish(models);
}

/** Accepts what the page shows now. */
function acceptPageMismatch({ page, posting }: Models<'page' | 'posting'>): void {
  const phase = posting.phase.value;
  if (phase.name !== 'held') return;
  page.current.value = phase.mismatch;
  posting.release();
}

/** Posts again what was never sent, after withdrawing it, so that only one can be sent. */
export async function replaceUnsent(models: PublishModels, postingId: string): Promise<PublishResult> {
  await request({ type: 'cancel-posting', postingId });
  const stored = await loadPosting(postingId);
  models.posting.update(postingId, stored);
  return stored?.state === 'refused' ? publish(models) : 'busy';
}
