import type { Draft } from '@/utils/drafts/draft';
import { jobOfDraft } from '@/utils/drafts/draft-job';
import { newJobKey } from '@/utils/drafts/draft-key';
import { draftsAt } from '@/utils/drafts/draft-store';
import { fingerprint, type Job } from '@/utils/drafts/job';
import { isCertainlyAnotherJob, isSameJob } from '@/utils/drafts/same-job';
import { loadStoredAdvert, postingsAt } from '@/utils/outbox/posting-store';

export interface SavedJob {
  draftKey: string;
  job: Job | undefined;
  /** Undefined where it was discarded after posting. */
  draft?: Draft;
}

/** @returns latest changed draft first @throws what `storageFault` names */
export async function savedJobsAt(address: string): Promise<SavedJob[]> {
  const drafts = await draftsAt(address);
  const saved: SavedJob[] = drafts.map((draft) => ({ draftKey: draft.page, job: jobOfDraft(draft), draft }));
  const latest = new Map((await postingsAt(address)).map((posting) => [posting.page, posting.id]));
  for (const [draftKey, id] of latest) {
    if (saved.some((one) => one.draftKey === draftKey)) continue;
    const advert = (await loadStoredAdvert(id))?.advert;
    saved.push({ draftKey, job: advert && fingerprint(advert) });
  }
  return saved;
}

/**
 * @returns the key of the job's draft: a new one if none of `saved` matches
 * @param job undefined where the page names none
 * @param shown the key of the form's draft, if it is at this address
 */
export function draftOfJob(
  address: string,
  saved: readonly SavedJob[],
  job: Job | undefined,
  shown?: string,
): string {
  if (!job) return shown ?? saved[0]?.draftKey ?? address;
  const same = saved.filter((one) => isFor(one, job));
  // Typed before the job was known.
  const unnamed = saved.find((one) => one.draft && !one.job);
  const found = same.find(({ draftKey }) => draftKey === shown) ?? same[0] ?? unnamed;
  if (found) return found.draftKey;
  return saved.some(({ draftKey }) => draftKey === address) ? newJobKey(address) : address;
}

function isFor({ job, draft }: SavedJob, now: Job): boolean {
  if (!draft) return !job || !isCertainlyAnotherJob(job, now);
  return job !== undefined && isSameJob(job, now);
}
