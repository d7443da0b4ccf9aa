import type { Posting } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { followRecord } from '@/utils/state/posted/follow-record';
import type { Models } from './session';

/** Updates the Post bar's posting until the signal aborts. The draft reports storage failures. */
export function followPosting({ draft, posting }: Models<'draft' | 'posting'>, signal: AbortSignal): void {
  const look = async (postingId: string) => {
    let stored: Posting | undefined;
    try {
      stored = await loadPosting(postingId);
    } catch (error) {
      draft.reportFault('postings', error);
      return;
    }
    draft.clearFault('postings');
    posting.update(postingId, stored);
    // The recruiter sees the outcome here, unless the popup was closed.
    if (!stored || signal.aborted) return;
    const { clearOutcomeBadge } = await import('@/utils/toolbar/outcome-badge');
    await clearOutcomeBadge([stored.id]);
  };
  followRecord(() => posting.current.peek(), look, signal);
}
