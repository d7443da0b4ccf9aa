import { batch } from '@preact/signals';
import * as copy from '@/utils/copy/en-GB/adverts';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { deleteFinished, deletePosting } from '@/utils/outbox/delete-postings';
import { countPostings } from '@/utils/outbox/history-slice';
import { updateEndsSoonBadge } from '@/utils/toolbar/ends-soon-badge';
import { mergeInto } from './history';
import type { HistoryModel } from './models/history';

/** @returns in words that it was not deleted; empty if it was */
export async function remove(history: HistoryModel, id: string): Promise<string> {
  try {
    const isDeleted = await deletePosting(id);
    await mergeInto(history, id);
    await countAnew();
    return isDeleted ? '' : copy.NOT_DELETED;
  } catch (error) {
    return notDoneMessage(copy.NOT_DELETED, storageFault(error));
  }
}

export async function removeAll(history: HistoryModel): Promise<void> {
  try {
    const deleted = await deleteFinished();
    const total = await countPostings();
    const rest = (history.entries.value ?? []).filter(({ posting }) => !deleted.includes(posting.id));
    batch(() => {
      history.entries.value = rest;
      history.total.value = total;
      history.query.value = '';
      history.status.value = copy.deleted(deleted.length, total);
    });
    await countAnew();
  } catch (error) {
    history.status.value = notDoneMessage(copy.NOTHING_DELETED, storageFault(error));
  }
}

/** The icon may count what is deleted; a wrong count does no harm. */
async function countAnew(): Promise<void> {
  await updateEndsSoonBadge().catch(() => undefined);
}
