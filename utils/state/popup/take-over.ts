import { batch } from '@preact/signals';
import { storageFault } from '@/utils/database/fault';
import { type Draft, isSameSave } from '@/utils/drafts/draft';
import { loadDraft } from '@/utils/drafts/draft-store';
import { mergeEdits } from '@/utils/drafts/merge-edits';
import { draftOf } from './draft-record';
import type { DraftModel, StoredDraft } from './models/draft';
import { loadPagePostings } from './page-postings';
import type { Models } from './session';

/** Waits until the draft is in the form, or could not be read. */
export async function whenLoaded({ loadState }: DraftModel): Promise<void> {
  if (loadState.peek() !== 'loading') return;
  await new Promise<void>((resolve) => {
    const stop = loadState.subscribe((state) => {
      if (state === 'loading') return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

type TakingForm = Models<'draft' | 'posting'>;

/** Takes over what other forms have saved of the form's draft since this one did. The draft reports storage failures. */
export async function takeOverSaved(models: TakingForm): Promise<void> {
  const { draft } = models;
  const stored = draft.stored.peek();
  const key = draft.key.peek();
  // A draft that could not be read is merged when it is written.
  if (!key || draft.loadState.peek() !== 'loaded') return;
  try {
    let theirs: Draft | undefined;
    let write: Promise<unknown>;
    do {
      await allWritten(stored);
      write = stored.lastWrite;
      theirs = await loadDraft(key);
      // What was typed meanwhile is not in it.
    } while (write !== stored.lastWrite);
    const known = stored.record;
    if (draft.stored.peek() !== stored || !theirs || isSameSave(theirs, known)) return;
    stored.record = theirs;
    takeOver(models, known, theirs);
  } catch (error) {
    draft.storageFault.value = storageFault(error);
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

/**
 * Takes over another form's edits.
 * @param known what this form knew of the stored draft before
 * @returns whether anything was new
 */
export function takeOver({ draft, posting }: TakingForm, known: Draft | undefined, theirs: Draft): boolean {
  const mine = draftOf(draft);
  if (!mine) return false;
  const { draft: merged, taken } = mergeEdits(known, mine, theirs);
  if (merged === mine) return false;
  const account = posting.account.peek()?.id;
  batch(() => {
    draft.fields.value = merged.fields;
    draft.pageBaseline.value = merged.said ?? {};
    draft.earlierTexts.value = merged.earlierTexts ?? [];
    draft.chosenAccountId.value = merged.account;
    draft.changedAt.value = merged.changedAt;
    for (const id of taken) posting.noteEdit(id);
    // An open editor would write its older text over this.
    if (taken.includes('description')) draft.editedElsewhere.value += 1;
  });
  if (posting.account.peek()?.id !== account) loadPagePostings({ draft, posting });
  return true;
}
