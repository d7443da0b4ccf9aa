import { onSave } from '@/utils/drafts/draft-saves';
import { onPostingMoved } from '@/utils/messages/posting-moved';
import { showMove } from './page-postings';
import type { Models } from './session';
import { takeOverSaved, whenLoaded } from './take-over-saved';

/**
 * Takes over what is typed or posted in another form over the same draft: the popup beside the panel, or another
 * window. Lasts until the signal aborts. Call it before the draft is loaded.
 */
export function followDraft(models: Models<'draft' | 'posting'>, signal: AbortSignal): void {
  followSaves(models, signal);
  onPostingMoved((postingId) => {
    // `followPosting` shows the Post bar's own.
    if (models.posting.current.peek()?.id !== postingId) showMove(models, postingId);
  }, signal);
}

/** Takes over what is typed in another form over the same draft, until the signal aborts. */
export function followSaves(models: Models<'draft' | 'posting'>, signal: AbortSignal): void {
  const { draft } = models;
  onSave(async ({ key, revision }) => {
    await whenLoaded(draft);
    // Mostly what this form has just saved itself.
    if (key !== draft.key.peek() || revision === draft.stored.peek().record?.revision) return;
    await takeOverSaved(models);
  }, signal);
}
