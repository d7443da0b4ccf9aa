import type { Draft } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { newJobKey } from '@/utils/drafts/draft-key';
import { draftsAt } from '@/utils/drafts/draft-store';
import { fingerprint, type Job } from '@/utils/drafts/job';
import { isCertainlyAnotherJob, isSameJob } from '@/utils/drafts/same-job';
import { loadSentAdvert, postingsAt } from '@/utils/outbox/posting-store';

/** What is kept of one job at an address. */
export interface SavedJob {
  /** The name of its draft and its postings. */
  page: string;
  job: Job | undefined;
  /** Undefined where the draft was discarded after its advert was posted. */
  draft?: Draft;
}

/**
 * @returns all that is kept of the address, the draft that was changed latest first
 * @throws what `storageFault` names
 */
export async function savedJobsAt(address: string): Promise<SavedJob[]> {
  const drafts = await draftsAt(address);
  const saved: SavedJob[] = drafts.map((draft) => ({ page: draft.page, job: jobOfDraft(draft), draft }));
  const latest = new Map((await postingsAt(address)).map((posting) => [posting.page, posting.id]));
  for (const [page, id] of latest) {
    if (saved.some((one) => one.page === page)) continue;
    const advert = (await loadSentAdvert(id))?.advert;
    saved.push({ page, job: advert && fingerprint(advert) });
  }
  return saved;
}

/**
 * Finds the draft that a job belongs to.
 * @param saved what is kept of the address
 * @param job what the page shows; undefined where it names no job
 * @param shown the name of the draft in the form, where it is one of this address
 * @returns its name: a new one where the address has drafts, and none of them is for this job
 */
export function draftOfJob(
  address: string,
  saved: readonly SavedJob[],
  job: Job | undefined,
  shown?: string,
): string {
  if (!job) return shown ?? saved[0]?.page ?? address;
  const same = saved.filter((one) => isFor(one, job));
  // What was written by hand over the page is for the job that it turns out to show.
  const unnamed = saved.find((one) => one.draft && !one.job);
  const found = same.find(({ page }) => page === shown) ?? same[0] ?? unnamed;
  if (found) return found.page;
  return saved.some(({ page }) => page === address) ? newJobKey(address) : address;
}

function isFor({ job, draft }: SavedJob, now: Job): boolean {
  if (!draft) return !job || !isCertainlyAnotherJob(job, now);
  return job !== undefined && isSameJob(job, now);
}
