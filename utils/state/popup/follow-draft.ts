import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { type Draft, isEdited } from '@/utils/drafts/draft';
import { onSave } from '@/utils/drafts/draft-changes';
import { loadDraft } from '@/utils/drafts/draft-store';
import { onPostingMoved } from '@/utils/messages/posting-moved';
import { loadPagePostings } from './page-postings';
import type { Models } from './session';

type FollowingForm = Models<'draft' | 'posting' | 'ui'>;

/**
 * Takes over what is typed or posted in another form over the same draft: the popup beside the panel, or another
 * window. Lasts until the signal aborts.
 */
export function followDraft({ draft, posting, ui }: FollowingForm, signal: AbortSignal): void {
  followSaves({ draft, posting, ui }, signal);
  onPostingMoved((postingId) => {
    if (posting.current.peek()?.id !== postingId) loadPagePostings({ draft, posting });
  }, signal);
}

/** Takes over what is typed in another form over the same draft, until the signal aborts. */
export function followSaves({ draft, posting, ui }: FollowingForm, signal: AbortSignal): void {
  onSave(({ key, changedAt }) => {
    // Mostly what this form has just saved itself.
    if (key !== draft.key.peek() || changedAt <= (draft.changedAt.peek() ?? '')) return;
    loadDraft(key).then(
      (stored) => {
        if (stored && stored.page === draft.key.peek()) mergeEdits({ draft, posting, ui }, stored);
      },
      (error: unknown) => {
        draft.storageFault.value = storageFault(error);
      },
    );
  }, signal);
}

/** Whatever was edited last wins; what each form read of the page stays. */
function mergeEdits({ draft, posting, ui }: FollowingForm, stored: Draft): void {
  if (stored.changedAt <= (draft.changedAt.value ?? '')) return;
  const fields = { ...draft.fields.value };
  const changed = FIELD_IDS.filter((id) => {
    const theirs = stored.fields[id];
    if (!isEdited(theirs) && !isEdited(fields[id])) return false;
    return JSON.stringify(theirs) !== JSON.stringify(fields[id]);
  });
  for (const id of changed) {
    const theirs = stored.fields[id];
    if (theirs) fields[id] = theirs;
    else delete fields[id];
  }
  batch(() => {
    draft.fields.value = fields;
    draft.pageBaseline.value = stored.said ?? {};
    draft.earlierTexts.value = stored.earlierTexts ?? [];
    draft.chosenAccountId.value = stored.account;
    draft.changedAt.value = stored.changedAt;
    for (const id of changed) posting.noteEdit(id);
    // An open editor would write its older text over this.
    if (changed.includes('description')) ui.editedElsewhere.value += 1;
  });
}
