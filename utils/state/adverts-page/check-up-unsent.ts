import { WAITS_AGAIN } from '@/utils/copy/en-GB/adverts';
import * as copy from '@/utils/copy/en-GB/check-up';
import { NOT_CANCELLED, NOT_SENT_NOW } from '@/utils/copy/en-GB/send-now';
import { changesIn } from '@/utils/outbox/change-store';
import { loadPosting, postingsIn } from '@/utils/outbox/posting-store';
import { isFresh, type WrittenRecord } from '@/utils/outbox/transitions';
import { handOverChange, handOverPosting } from '@/utils/state/posted/hand-over';
import { cancelChange } from '@/utils/state/posted/resolve-change';
import { requestCancel } from '@/utils/state/posted/resolve-posting';
import type { CheckUpItem, Decision } from './models/check-up';

type UnsentItem = Extract<CheckUpItem, { kind: 'unsent' }>;

/** @returns what was stored to be sent, never reached the worker, and is not sent by itself any more */
export async function unsentItems(): Promise<UnsentItem[]> {
  const now = Date.now();
  const left = <R extends WrittenRecord>(records: readonly R[]) =>
    records.filter((record) => !isFresh(record, now));
  const [postings, changes] = await Promise.all([postingsIn('written'), changesIn('written')]);
  const ofChanges = left(changes).map(async (change): Promise<UnsentItem[]> => {
    const posting = await loadPosting(change.posting);
    return posting ? [{ key: change.id, kind: 'unsent', posting, change }] : [];
  });
  return [
    ...left(postings).map((posting): UnsentItem => ({ key: posting.id, kind: 'unsent', posting })),
    ...(await Promise.all(ofChanges)).flat(),
  ];
}

export async function sendUnsent({ posting, change }: UnsentItem): Promise<Decision> {
  const record = await (change ? handOverChange(change.id) : handOverPosting(posting.id));
  switch (record?.state) {
    case undefined:
    case 'written':
      return { refused: NOT_SENT_NOW };
    case 'waiting':
      return { done: WAITS_AGAIN };
    case 'refused':
      return { done: copy.UNSENT_REFUSED };
    default:
      return { done: copy.UNSENT_SENT };
  }
}

export async function cancelUnsent({ posting, change }: UnsentItem): Promise<Decision> {
  const refused = change
    ? !(await cancelChange(change.id)) && NOT_CANCELLED
    : await requestCancel(posting.id);
  return refused ? { refused } : { done: copy.UNSENT_CANCELLED };
}
