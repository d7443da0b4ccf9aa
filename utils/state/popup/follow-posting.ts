import { onPostingMoved, request } from '@/utils/messages';
import { loadPosting } from '@/utils/outbox/posting-store';
import { isFinished } from '@/utils/outbox/transitions';
import type { PostingModel } from './models/posting';

/**
 * While the posting is not finished, the worker is asked this often to go on. A worker that the browser stopped in the
 * middle broadcasts nothing, and nothing else starts it before the next alarm, which it may have cleared itself.
 */
const LOOK_EVERY_MS = 5_000;

/** Follows the posting of the Post bar while the worker moves it, until the signal ends it. */
export function followPosting(posting: PostingModel, signal: AbortSignal): void {
  const look = async (postingId: string) => posting.update(postingId, await loadPosting(postingId));
  onPostingMoved((postingId) => {
    if (posting.current.peek()?.id !== postingId) return false;
    look(postingId);
    return true;
  }, signal);
  const timer = setInterval(async () => {
    const stored = posting.current.peek();
    if (!stored || isFinished(stored.state) || stored.state === 'unknown') return;
    await request({ type: 'resume-outbox' });
    await look(stored.id);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
