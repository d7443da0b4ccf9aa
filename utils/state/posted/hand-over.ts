import { request } from '@/utils/messages/send-request';
import type { Change } from '@/utils/outbox/change';
import { loadChange } from '@/utils/outbox/change-store';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting } from '@/utils/outbox/posting-store';
import { isUnsent, type PostingState } from '@/utils/outbox/transitions';

/** The browser may have stopped the worker: it gets one retry, and sends nothing twice. */
const MOST_TRIES = 2;

/**
 * Has the worker send a stored posting.
 * @returns it as it is then; undefined where it was deleted
 * @throws where the database cannot be read
 */
export function handOverPosting(postingId: string): Promise<Posting | undefined> {
  return handOver(
    () => request({ type: 'post', postingId }),
    () => loadPosting(postingId),
  );
}

/** The same for a change of a posted advert. */
export function handOverChange(changeId: string): Promise<Change | undefined> {
  return handOver(
    () => request({ type: 'send-change', changeId }),
    () => loadChange(changeId),
  );
}

async function handOver<R extends { state: PostingState }>(
  send: () => Promise<boolean>,
  load: () => Promise<R | undefined>,
): Promise<R | undefined> {
  let record: R | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const isDone = await send();
    record = await load();
    if (isDone || !record || (record.state !== 'sending' && !isUnsent(record.state))) break;
  }
  return record;
}
