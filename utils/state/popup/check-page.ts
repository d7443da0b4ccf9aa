import type { Job } from '@/utils/drafts/job';
import { isCopy, NO_PAGE, pageAddressOf } from '@/utils/drafts/page-address';
import { withdrawPosting } from '@/utils/outbox/delete';
import type { Reading } from '@/utils/reading/reading';
import { isUnchanged, pageNowOf } from './apply-reading';
import type { Session } from './session';
import { readTab } from './tab';

/** Post does not wait longer for a page that may never answer. */
const PATIENCE_MS = 2_000;

/**
 * Holds a posting that is written and not sent, where the page shows something else by now.
 * @returns whether it is held; then nothing is left of the posting
 */
export async function withdrawIfPageChanged(session: Session, postingId: string): Promise<boolean> {
  if (!(await detectPageMismatch(session))) return false;
  const isWithdrawn = await withdrawPosting(postingId);
  // The worker was faster: it is on its way, and there is nothing left to hold.
  if (!isWithdrawn) session.pageMismatch.value = undefined;
  return isWithdrawn;
}

/**
 * Looks at the page once more before Post, and holds Post where the page shows another address or job than the recruiter
 * was last told of. A page that cannot be read any more holds nothing.
 * @returns whether Post is held
 */
export async function detectPageMismatch(session: Session): Promise<boolean> {
  const page = session.page.value ?? NO_PAGE;
  if (isCopy(page) || page === NO_PAGE) return false;
  session.isCheckingPage.value = true;
  try {
    const known = session.currentPage.value ?? { address: pageAddressOf(page), job: undefined };
    const reading = await withDeadline(readTab(session.tab.value));
    if (!reading) return false;
    const now = pageNowOf(reading, known.address);
    const before = known.job ?? session.job.value;
    const isAnotherJob = before && now.job ? await isOther(before, now.job) : false;
    if (now.address === known.address && !isAnotherJob) return false;
    session.pageMismatch.value = { ...now, isAnotherJob };
    return true;
  } finally {
    session.isCheckingPage.value = false;
  }
}

async function isOther(before: Job, now: Job): Promise<boolean> {
  if (isUnchanged(before, now)) return false;
  const { isSameJob } = await import('@/utils/drafts/same-job');
  return !isSameJob(before, now);
}

async function withDeadline(reading: Promise<Reading>): Promise<Reading | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  return Promise.race([reading, tooLong]).finally(() => clearTimeout(timer));
}
