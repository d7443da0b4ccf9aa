import { request } from '@/utils/messages/send-request';
import { scheduleAlarm } from '@/utils/outbox/alarm';
import type { Change } from '@/utils/outbox/change';
import { insertChange, loadChange } from '@/utils/outbox/change-store';
import { isUnsent, SOONEST_WAKE_MS } from '@/utils/outbox/transitions';

/** The browser may have stopped the worker: it gets one retry, and sends nothing twice. */
const MOST_TRIES = 2;

/**
 * Stores a change, and only then has the worker send it.
 * @returns the change as it is now; undefined if another window has changed the advert since, and nothing was written
 * @throws what `storageFault` names
 */
export async function sendChange(change: Change): Promise<Change | undefined> {
  // Wakes the worker even if the page is closed.
  scheduleAlarm(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
  if (!(await insertChange(change))) return undefined;
  return handOverChange(change.id);
}

/** Has the worker send a stored change. @returns it as it is now; undefined where it was deleted */
export async function handOverChange(changeId: string): Promise<Change | undefined> {
  let change: Change | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const isDone = await request({ type: 'send-change', changeId });
    change = await loadChange(changeId);
    if (isDone || !change || (change.state !== 'sending' && !isUnsent(change.state))) break;
  }
  return change;
}
