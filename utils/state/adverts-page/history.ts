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

/**
 * Loads the newest postings first, then the others in slices, so that the page stays responsive. Where an earlier load
 * failed, what it has shown stays until the newest are read.
 */
export async function loadHistory(history: HistoryModel): Promise<void> {
  if (history.isLoading.value) return;
  history.isLoading.value = true;
  history.fault.value = undefined;
  try {
    history.marks.value = await loadChangeMarks();
    history.total.value = await countPostings();
    const newest = await readSlice(FIRST, undefined);
    history.begin(newest.postings);
    let { next } = newest;
    while (next !== undefined) {
      const slice = await readSlice(SLICE, next);
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
  } finally {
    history.isLoading.value = false;
  }
}

/** Updates, inserts or removes a posting after a change. What an earlier failure has missed is read with it. */
export async function mergeInto(history: HistoryModel, id: string): Promise<void> {
  if (history.fault.value && !history.isLoading.value) return loadHistory(history);
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
