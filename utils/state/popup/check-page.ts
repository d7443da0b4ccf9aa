import { isCopy, NO_PAGE, pageAddressOf } from '@/utils/drafts/draft-key';
import type { Job } from '@/utils/drafts/job';
import type { Reading } from '@/utils/reading/reading';
import { currentPageOf, isUnchanged } from './current-page';
import type { PageMismatch } from './models/page';
import type { Models } from './session';
import { readTab } from './tab';

/** Post must not wait for a page that never answers. */
const TIMEOUT_MS = 2_000;

/** Reads the page again. @returns its new address or job; undefined where it is the same or unreadable */
export async function findPageMismatch({
  page,
  draft,
}: Models<'page' | 'draft'>): Promise<PageMismatch | undefined> {
  const key = draft.key.value ?? NO_PAGE;
  if (isCopy(key) || key === NO_PAGE) return undefined;
  const known = page.current.value ?? { address: pageAddressOf(key), job: undefined };
  const reading = await withDeadline(readTab(page.tab.value));
  if (!reading) return undefined;
  const now = currentPageOf(reading, known.address);
  const before = known.job ?? draft.job.value;
  const isAnotherJob = before && now.job ? await isOther(before, now.job) : false;
  return now.address !== known.address || isAnotherJob ? { ...now, isAnotherJob } : undefined;
}

async function isOther(before: Job, now: Job): Promise<boolean> {
  if (isUnchanged(before, now)) return false;
  // Nothing that could not be compared is posted unseen.
  const compare = await import('@/utils/drafts/same-job').catch(() => undefined);
  return !compare?.isSameJob(before, now);
}

async function withDeadline(reading: Promise<Reading>): Promise<Reading | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TIMEOUT_MS);
  });
  return Promise.race([reading, tooLong]).finally(() => clearTimeout(timer));
}
