import { hasEdits } from '@/utils/drafts/draft';
import { persistDraft } from './persist-draft';
import type { Models } from './session';
import { allWritten } from './take-over-saved';

/**
 * Tries once more to save the draft that is left. If that fails, the next draft shows it, and no later one does: saves of the
 * next draft say nothing about this one.
 */
export async function saveBeforeLeaving(models: Models<'draft' | 'posting'>): Promise<void> {
  const { fields, faults, loadState, stored } = models.draft;
  await allWritten(stored.peek());
  const isUnread = loadState.peek() === 'failed' && hasEdits(fields.peek());
  if (isUnread || faults.peek().saving) await persistDraft(models);
  const { saving, ...others } = faults.peek();
  if (saving && hasEdits(fields.peek())) faults.value = { ...others, left: saving };
  else models.draft.clearFault('left');
}
