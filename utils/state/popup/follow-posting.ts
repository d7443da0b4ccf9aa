import { onPostingMoved } from '@/utils/messages/posting-moved';
import { request } from '@/utils/messages/send-request';
import { loadPosting } from '@/utils/outbox/posting-store';
import { isFinished } from '@/utils/outbox/transitions';
import { clearOutcomeBadge } from '@/utils/toolbar/outcome-badge';
import type { PostingModel } from './models/posting';

/**
 * While the posting is not finished, the worker is asked this often to go on. A worker that the browser stopped in the
 * middle broadcasts nothing, and nothing else starts it before the next alarm, which it may have cleared itself.
 */
const LOOK_EVERY_MS = 5_000;

/** Follows the posting of the Post bar while the worker moves it, until the signal ends it. */
export function followPosting(posting: PostingModel, signal: AbortSignal): void {
  const look = async (postingId: string) => {
    const stored = await loadPosting(postingId);
    posting.update(postingId, stored);
    // The recruiter sees the outcome here. In a popup that was closed meanwhile, the badge stays.
    if (stored && !signal.aborted) await clearOutcomeBadge(stored.state);
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
