import { request } from '@/utils/messages/send-request';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { isUnsent } from '@/utils/outbox/transitions';

const MOST_TRIES = 2;

/**
 * Tells the worker to send a posting that is written. A worker that the browser stopped in between is told once more: it
 * sends only what was never sent, and calls what was being sent unknown.
 * @returns what became of it; undefined where it is gone
 * @throws where it cannot be read from the database
 */
export async function handOver(postingId: string): Promise<Posting | undefined> {
  let posting: Posting | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const isDone = await request({ type: 'post', postingId });
    posting = await loadPosting(postingId);
    if (isDone || isSettled(posting)) break;
  }
  return posting;
}

function isSettled(posting: Posting | undefined): boolean {
  return posting !== undefined && posting.state !== 'sending' && !isUnsent(posting.state);
}
