import { storageFault } from '@/utils/database/fault';
import { type Draft, isTouched } from '@/utils/drafts/draft';
import { addressOf, anotherJobAt } from '@/utils/drafts/page-address';
import { isSameJob } from '@/utils/drafts/same-job';
import { draftOf } from './keep';
import { draftOfJob, type KeptJob, keptJobsAt } from './kept-jobs';
import type { PageNow, Session } from './session';
import { otherDraft, showDraft } from './show-draft';

/** Sees to it that the form shows the draft of what the page shows. The one that it showed until now is kept. */
export async function goToJob(session: Session, { address, job }: PageNow): Promise<void> {
  const shown = session.page.value;
  const isThere = shown !== undefined && addressOf(shown) === address;
  const before = session.job.value;
  if (isThere && (!job || (before && isSameJob(before, job)))) return;
  const left = draftInForm(session);
  const kept = await keptHere(session, address);
  if (!kept) return goUnread(session, address, isThere);
  const page = draftOfJob(address, kept, job, isThere ? shown : undefined);
  if (page !== shown) await showDraft(session, page, kept.find((one) => one.page === page)?.draft);
  const others = kept.flatMap(({ draft }) => (draft && draft.page !== page ? [otherDraft(draft)] : []));
  session.otherDrafts.value = left && !isThere ? [otherDraft(left), ...others] : others;
}

/** The form's draft, where there is anything in it that was read or typed. */
function draftInForm(session: Session): Draft | undefined {
  const draft = draftOf(session);
  return draft && (draft.job || isTouched(draft.fields)) ? draft : undefined;
}

/** @returns what is kept of the address, with the form as it stands; undefined where the storage fails, which is told. */
async function keptHere(session: Session, address: string): Promise<KeptJob[] | undefined> {
  try {
    const kept = await keptJobsAt(address);
    const draft = draftInForm(session);
    if (!draft || addressOf(draft.page) !== address) return kept;
    return [{ page: draft.page, job: draft.job, draft }, ...kept.filter(({ page }) => page !== draft.page)];
  } catch (error) {
    session.storageFault.value = storageFault(error);
    return undefined;
  }
}

/** What is kept cannot be read: the form must neither mix two jobs nor write over what it has not seen. */
async function goUnread(session: Session, address: string, isThere: boolean): Promise<void> {
  if (isThere && !session.job.value) return;
  await showDraft(session, isThere ? anotherJobAt(address) : address, undefined);
  session.isUnread.value = !isThere;
}
