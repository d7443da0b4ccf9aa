import { request } from '@/utils/messages/send-request';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { isUnsent } from '@/utils/outbox/transitions';

const MOST_TRIES = 2;

/**
 * Makes the worker send a posting, with one retry if the browser stopped it. The worker sends nothing twice.
 * @returns the posting; undefined where it was deleted
 * @throws where the database cannot be read
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
