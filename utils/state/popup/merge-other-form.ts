import { batch } from '@preact/signals';
import type { Draft, SavedDraft } from '@/utils/drafts/draft';
import { mergeEdits } from '@/utils/drafts/merge-edits';
import { draftOf } from './draft-record';
import type { StoredDraft } from './models/draft';
import { loadPagePostings } from './page-postings';
import type { Models } from './session';

interface Saves {
  /** What this form knew of the stored draft before. */
  known: Draft | undefined;
  record: SavedDraft;
  /** What `record` was written over. */
  replaced: Draft;
}

/** Joins what this form saved with what it replaced. @returns what to save instead; undefined if nothing was new */
export function joinSaves(
  models: Models<'draft' | 'posting'>,
  stored: StoredDraft,
  { known, record, replaced }: Saves,
): SavedDraft | undefined {
  const { draft } = models;
  if (draft.stored.value === stored)
    return mergeOtherForm(models, known, replaced) ? draftOf(draft) : undefined;
  // Another draft is in the form by now.
  const { draft: joined } = mergeEdits(known, record, replaced);
  return joined === record ? undefined : { ...joined, revision: crypto.randomUUID() };
}

/**
 * Takes over another form's edits, and what it has read where this one has read nothing.
 * @param known what this form knew of the stored draft before
 * @returns whether anything was new
 */
export function mergeOtherForm(
  { draft, posting }: Models<'draft' | 'posting'>,
  known: Draft | undefined,
  theirs: Draft,
): boolean {
  const mine = draftOf(draft);
  if (!mine) return false;
  const { draft: merged, taken } = mergeEdits(known, mine, theirs);
  if (merged === mine) return false;
  const account = posting.account.peek()?.id;
  const isOwnJob = merged.page !== mine.page;
  batch(() => {
    if (isOwnJob) {
      draft.key.value = merged.page;
      draft.stored.peek().record = undefined;
    }
    draft.job.value = merged.job;
    draft.others.value = merged.others;
    draft.predecessor.value = merged.predecessor;
    draft.savedCompany.value = merged.company;
    draft.fields.value = merged.fields;
    draft.pageBaseline.value = merged.said ?? {};
    draft.earlierTexts.value = merged.earlierTexts ?? [];
    draft.chosenAccountId.value = merged.account;
    draft.changedAt.value = merged.changedAt;
    for (const id of taken) {
      posting.noteEdit(id);
      if (merged.fields[id]?.source !== 'recruiter') continue;
      draft.typedAt.value = { ...draft.typedAt.value, [id]: theirs.changedAt };
    }
  });
  if (isOwnJob || posting.account.peek()?.id !== account) loadPagePostings({ draft, posting });
  return true;
}
