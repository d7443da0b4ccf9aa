import { onPostingMoved } from '@/utils/messages/posting-moved';
import { request } from '@/utils/messages/send-request';
import { isFinished, type PostingState } from '@/utils/outbox/transitions';

/** The browser may have stopped the worker, which then broadcasts nothing and may have no alarm. */
const LOOK_EVERY_MS = 5_000;

/**
 * Looks at a posting, or at a change of one, whenever the worker has moved it, and while its outcome is still to come has
 * the worker resume. Lasts until the signal aborts.
 * @param followed the posting's id, with the state of what is followed; undefined where there is nothing to follow
 * @param look shows what is stored; it reports its own failures
 */
export function followRecord(
  followed: () => { id: string; state: PostingState | undefined } | undefined,
  look: (postingId: string) => Promise<void>,
  signal: AbortSignal,
): void {
  onPostingMoved((postingId) => {
    if (followed()?.id === postingId) look(postingId);
  }, signal);
  const timer = setInterval(async () => {
    const { id, state } = followed() ?? {};
    if (!id || !state || isFinished(state) || state === 'unknown') return;
    await request({ type: 'resume-outbox' });
    await look(id);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
