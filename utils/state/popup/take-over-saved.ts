import { isSameSave } from '@/utils/drafts/draft';
import { loadDraft } from '@/utils/drafts/draft-store';
import type { DraftModel, StoredDraft } from './models/draft';
import type { Models } from './session';
import { until } from './until';

/** Waits until the draft is in the form, or could not be read. */
export function whenLoaded({ loadState }: DraftModel): Promise<void> {
  return until(loadState, (state) => state !== 'loading');
}

/** Takes over what other forms have saved of the form's draft since this one did. The draft reports storage failures. */
export async function takeOverSaved(models: Models<'draft' | 'posting'>): Promise<void> {
  const { draft } = models;
  const stored = draft.stored.peek();
  const key = draft.key.peek();
  // A draft that could not be read is merged when it is written.
  if (!key || draft.loadState.peek() !== 'loaded') return;
  try {
    let write: Promise<unknown>;
    do {
      await allWritten(stored);
      write = stored.lastWrite;
      const theirs = await loadDraft(key);
      draft.clearFault('draft');
      const known = stored.record;
      if (draft.stored.peek() !== stored || !theirs || isSameSave(theirs, known)) return;
      // Seldom needed, so no part of the first load.
      const { mergeOtherForm } = await import('./merge-other-form');
      if (draft.stored.peek() !== stored) return;
      // What was typed meanwhile is not in it.
      if (write !== stored.lastWrite) continue;
      stored.record = theirs;
      mergeOtherForm(models, known, theirs);
    } while (write !== stored.lastWrite);
  } catch (error) {
    draft.reportFault('draft', error);
  }
}

/** Waits until the form has no edit that is still being written. */
export async function allWritten(stored: StoredDraft): Promise<void> {
  let write: Promise<unknown>;
  do {
    write = stored.lastWrite;
    await write;
  } while (write !== stored.lastWrite);
}
