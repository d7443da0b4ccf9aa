import { batch } from '@preact/signals';
import type { Draft } from '@/utils/drafts/draft';
import { mergeEdits } from '@/utils/drafts/merge-edits';
import { draftOf } from './draft-record';
import { loadPagePostings } from './page-postings';
import type { Models } from './session';

/**
 * Takes over another form's edits.
 * @param known what this form knew of the stored draft before
 * @returns whether anything was new
 */
export function takeOver(
  { draft, posting }: Models<'draft' | 'posting'>,
  known: Draft | undefined,
  theirs: Draft,
): boolean {
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
  });
  if (posting.account.peek()?.id !== account) loadPagePostings({ draft, posting });
  return true;
}
