import { storageFault } from '@/utils/database/fault';
import { type Draft, hasEdits } from '@/utils/drafts/draft';
import { newJobName, pageAddressOf } from '@/utils/drafts/page-address';
import { isSameJob } from '@/utils/drafts/same-job';
import { draftOf } from './persist-draft';
import { draftOfJob, type SavedJob, savedJobsAt } from './saved-jobs';
import type { CurrentPage, Session } from './session';
import { otherDraft, showDraft } from './show-draft';

/** Sees to it that the form shows the draft of what the page shows. The one that it showed until now is kept. */
export async function showDraftOfPage(session: Session, { address, job }: CurrentPage): Promise<void> {
  const shown = session.page.value;
  const isThere = shown !== undefined && pageAddressOf(shown) === address;
  const before = session.job.value;
  if (isThere && (!job || (before && isSameJob(before, job)))) return;
  const left = draftInForm(session);
  const saved = await savedJobsHere(session, address);
  if (!saved) return showUnreadDraft(session, address, isThere);
  const page = draftOfJob(address, saved, job, isThere ? shown : undefined);
  if (page !== shown) await showDraft(session, page, saved.find((one) => one.page === page)?.draft);
  const others = saved.flatMap(({ draft }) => (draft && draft.page !== page ? [otherDraft(draft)] : []));
  session.otherDrafts.value = left && !isThere ? [otherDraft(left), ...others] : others;
}

/** The form's draft, where there is anything in it that was read or typed. */
function draftInForm(session: Session): Draft | undefined {
  const draft = draftOf(session);
  return draft && (draft.job || hasEdits(draft.fields)) ? draft : undefined;
}

/** @returns what is kept of the address, with the form as it stands; undefined where the storage fails, which is told. */
async function savedJobsHere(session: Session, address: string): Promise<SavedJob[] | undefined> {
  try {
    const saved = await savedJobsAt(address);
    const draft = draftInForm(session);
    if (!draft || pageAddressOf(draft.page) !== address) return saved;
    return [{ page: draft.page, job: draft.job, draft }, ...saved.filter(({ page }) => page !== draft.page)];
  } catch (error) {
    session.storageFault.value = storageFault(error);
    return undefined;
  }
}

/** What is kept cannot be read: the form must neither mix two jobs nor write over what it has not seen. */
async function showUnreadDraft(session: Session, address: string, isThere: boolean): Promise<void> {
  if (isThere && !session.job.value) return;
  await showDraft(session, isThere ? newJobName(address) : address, undefined);
  session.draftLoadFailed.value = !isThere;
}
