import { type Draft, hasEdits } from '@/utils/drafts/draft';
import { newJobKey, pageAddressOf } from '@/utils/drafts/draft-key';
import { isSameJob } from '@/utils/drafts/same-job';
import { draftOf } from './draft-record';
import type { DraftModel } from './models/draft';
import type { CurrentPage } from './models/page';
import { replaceDraft } from './replace-draft';
import { draftOfJob, type SavedJob, savedJobsAt } from './saved-jobs';
import type { Session } from './session';
import { otherDraft } from './show-draft';

/** Switches to the page's draft. The present one stays a press away. */
export async function showDraftOfPage(session: Session, { address, job }: CurrentPage): Promise<void> {
  const { page, draft } = session;
  const shown = draft.key.value;
  const isThere = shown !== undefined && pageAddressOf(shown) === address;
  const before = draft.job.value;
  if (isThere && (!job || (before && isSameJob(before, job)))) return;
  const left = draftInForm(draft);
  const saved = await savedJobsHere(draft, address);
  if (!saved) return showUnreadDraft(session, address, isThere);
  const key = draftOfJob(address, saved, job, isThere ? shown : undefined);
  if (key !== shown) await replaceDraft(session, key, saved.find((one) => one.draftKey === key)?.draft);
  const others = saved.flatMap((one) => (one.draft && one.draftKey !== key ? [otherDraft(one.draft)] : []));
  page.otherDrafts.value = left && !isThere ? [otherDraft(left), ...others] : others;
}

function draftInForm(draft: DraftModel): Draft | undefined {
  const record = draftOf(draft);
  return record && (record.job || hasEdits(record.fields)) ? record : undefined;
}

/** The draft reports storage failures. */
async function savedJobsHere(draft: DraftModel, address: string): Promise<SavedJob[] | undefined> {
  try {
    const saved = await savedJobsAt(address);
    draft.clearFault('draft');
    const record = draftInForm(draft);
    if (!record || pageAddressOf(record.page) !== address) return saved;
    return [
      { draftKey: record.page, job: record.job, draft: record },
      ...saved.filter(({ draftKey }) => draftKey !== record.page),
    ];
  } catch (error) {
    draft.reportFault('draft', error);
    return undefined;
  }
}

/** The stored drafts are unreadable: the form must neither mix two jobs nor overwrite them. */
async function showUnreadDraft(session: Session, address: string, isThere: boolean): Promise<void> {
  if (!isThere) return replaceDraft(session, address, undefined, { loadState: 'failed' });
  if (session.draft.job.value) await replaceDraft(session, newJobKey(address), undefined);
}
