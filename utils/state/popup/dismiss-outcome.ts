import { batch } from '@preact/signals';
import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { PostingModel } from './models/posting';
import type { Models } from './session';

/** Dismisses an outcome or duplicate, to post again. */
export function dismissOutcome({ posting, ui }: Models<'posting' | 'ui'>): void {
  batch(() => {
    posting.dismiss();
    ui.submitAttempted.value = false;
  });
}

/** Cancels a posting that certainly was not sent. */
export async function cancelPosting(posting: PostingModel, postingId: string): Promise<void> {
  await request({ type: 'cancel-posting', postingId });
  posting.update(postingId, await loadPosting(postingId));
}
