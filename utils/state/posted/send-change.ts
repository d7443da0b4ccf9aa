import { wakeSoon } from '@/utils/outbox/alarm';
import type { Change } from '@/utils/outbox/change';
import { insertChange } from '@/utils/outbox/change-store';
import { handOverChange } from './hand-over';

/**
 * Stores a change, and only then has the worker send it.
 * @returns the change as it is now; undefined if another window has changed the advert since, and nothing was written
 * @throws what `storageFault` names
 */
export async function sendChange(change: Change): Promise<Change | undefined> {
  wakeSoon(change.id);
  if (!(await insertChange(change))) return undefined;
  return handOverChange(change.id);
}
