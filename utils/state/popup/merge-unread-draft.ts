import { batch } from '@preact/signals';
import { loadDraft } from '@/utils/drafts/draft-store';
import { mergeOtherForm } from './merge-other-form';
import type { StoredDraft } from './models/draft';
import type { Models } from './session';

/**
 * Joins a stored draft that was unreadable on opening with what was typed since.
 * @param form tells which draft was in the form when something was typed
 * @param key of that draft
 * @throws what `storageFault` names
 */
export async function mergeUnreadDraft(
  models: Models<'draft' | 'posting'>,
  form: StoredDraft,
  key: string,
): Promise<void> {
  const { draft } = models;
  const theirs = await loadDraft(key);
  // An earlier keystroke has merged it, or another draft has come into the form.
  if (draft.loadState.value !== 'failed' || draft.stored.value !== form) return;
  batch(() => {
    draft.loadState.value = 'loaded';
    draft.clearFault('draft');
    if (!theirs) return;
    form.record = theirs;
    mergeOtherForm(models, undefined, theirs);
  });
}
