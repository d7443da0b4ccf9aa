import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { type Draft, type DraftFields, isFilled, valuesOf } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { accountFor } from '@/utils/settings/accounts';
import { readLastManaged } from '@/utils/settings/last-managed';
import { loadPagePostings } from './page-postings';
import type { OtherDraft, Session } from './session';

/** Puts a draft into the form, and nothing else: what belonged to another one goes. @param draft undefined for a new one */
export function putDraftIntoForm(session: Session, page: string, draft: Draft | undefined): void {
  const fields = draft?.fields ?? {};
  batch(() => {
    session.page.value = page;
    session.job.value = draft && jobOfDraft(draft);
    session.fields.value = fields;
    session.pageBaseline.value = draft?.said ?? {};
    session.changedAt.value = draft?.changedAt;
    session.savedCompany.value = draft?.company;
    session.chosenAccountId.value = draft?.account;
    session.expandedFields.value = filledFields(fields);
    session.proposed.value = {};
    session.pageChanges.value = new Map();
    session.pageMismatch.value = undefined;
    session.highlight.value = undefined;
    session.suggestion.value = undefined;
    session.visitedFields.value = new Set();
    session.submitAttempted.value = false;
  });
}

/** Shows another draft than the one in the form, with its account and what was posted of it. */
export async function showDraft(session: Session, page: string, draft: Draft | undefined): Promise<void> {
  batch(() => {
    putDraftIntoForm(session, page, draft);
    session.draftLoadFailed.value = false;
    session.posting.value = undefined;
    session.latestPostingId.value = undefined;
    session.duplicates.value = {};
    session.allowRepost.value = false;
    session.fieldsEditedSincePosting.value = new Set();
  });
  try {
    const own = session.accounts.value.find(({ id }) => id === draft?.account);
    session.account.value = own ?? (await accountFor(new URL(page).host, readLastManaged()));
  } catch (error) {
    session.storageFault.value = storageFault(error);
  }
  await loadPagePostings(session);
}

/** @returns the fields that stand in the open, filled or with something to say. */
export function filledFields(fields: DraftFields): ReadonlySet<FieldId> {
  return new Set(FIELD_IDS.filter((id) => isFilled(fields[id]) || fields[id]?.note));
}

/** @returns the draft, as one to go to. */
export function otherDraft({ page, fields }: Draft, isOnPage = false): OtherDraft {
  return { page, title: valuesOf(fields).title?.trim() || undefined, isOnPage };
}
