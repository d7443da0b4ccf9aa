import { onPostingMoved } from '@/utils/messages/posting-moved';
import { request } from '@/utils/messages/send-request';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { isFinished } from '@/utils/outbox/transitions';
import type { Models } from './session';

/** The browser may have stopped the worker, which then broadcasts nothing and may have no alarm. */
const LOOK_EVERY_MS = 5_000;

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
    // A badge that stays misleads nobody.
    await clearOutcomeBadge([stored.id]).catch(() => undefined);
  };
  onPostingMoved((postingId) => {
    if (posting.current.peek()?.id === postingId) look(postingId);
  }, signal);
  const timer = setInterval(async () => {
    const stored = posting.current.peek();
    if (!stored || isFinished(stored.state) || stored.state === 'unknown') return;
    await request({ type: 'resume-outbox' });
    await look(stored.id);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
