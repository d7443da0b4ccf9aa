import { batch } from '@preact/signals';
import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { PostingModel } from './models/posting';
import type { Models } from './session';

/** The recruiter is done with what became of the advert, or was posted before, and may post once more. */
export function dismissOutcome({ posting, ui }: Models<'posting' | 'ui'>): void {
  batch(() => {
    posting.dismiss();
    ui.submitAttempted.value = false;
  });
}

/** Cancels what was certainly not sent. */
export async function cancelPosting(posting: PostingModel, postingId: string): Promise<void> {
  await request({ type: 'cancel-posting', postingId });
  posting.update(postingId, await loadPosting(postingId));
}
