import { batch } from '@preact/signals';
import { storageFault } from '@/utils/database/fault';
import { listQuarantined } from '@/utils/database/quarantine';
import { loadChangeMarks } from '@/utils/outbox/change-marks';
import { countPostings, quarantineUndated, readSlice } from '@/utils/outbox/history-slice';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { HistoryModel } from './models/history';

/** Small, so that the first postings appear at once. */
const FIRST = 50;

/** A compromise between long tasks and many transactions. */
const SLICE = 500;

/** Loads the newest postings first, then the others in slices, so that the page stays responsive. */
export async function loadHistory(history: HistoryModel): Promise<void> {
  try {
    history.marks.value = await loadChangeMarks();
    history.total.value = await countPostings();
    let next: string | undefined;
    for (let size = FIRST; size === FIRST || next !== undefined; size = SLICE) {
      const slice = await readSlice(size, next);
      next = slice.next;
      history.append(slice.postings);
    }
    await quarantineUndated();
    const total = await countPostings();
    const damaged = (await listQuarantined()).length;
    batch(() => {
      history.damaged.value = damaged;
      history.total.value = total;
      history.isComplete.value = true;
    });
  } catch (error) {
    history.fault.value = storageFault(error);
  }
}

/** Updates, inserts or removes a posting after a change. */
export async function mergeInto(history: HistoryModel, id: string): Promise<void> {
  try {
    const [posting, total, marks] = await Promise.all([loadPosting(id), countPostings(), loadChangeMarks()]);
    batch(() => {
      history.marks.value = marks;
      history.total.value = total;
      history.merge(id, posting);
    });
  } catch (error) {
    history.fault.value = storageFault(error);
  }
}
