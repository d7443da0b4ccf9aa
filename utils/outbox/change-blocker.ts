import type { Profile } from '@/utils/board/profile';
import type { Change } from './change';
import { daysListed } from './listing-period';
import { type Posting, type StoredAdvert, sentRequest } from './posting';
import { isFinished } from './transitions';

/** Why a posted advert cannot be changed through the board's API. */
export type ChangeBlocker =
  | 'not-posted'
  /** It has come down. */
  | 'ended'
  /** Another change of it is not finished, or unknown. */
  | 'unfinished'
  /** Its text cannot be read, so the changes are unknown. */
  | 'no-text'
  /** Posted at another board than that of the settings. */
  | 'other-board'
  /** By an older version of ours, which did not keep where it was posted. */
  | 'no-board'
  /** The recruiter found it at the board by hand, or the board's answer could not be read. */
  | 'no-job-id'
  /** The board refused our version: somebody changed it elsewhere. */
  | 'changed-elsewhere'
  /** The board's answer to the posting or to the last change was lost. */
  | 'no-version';

/** As a header's value, and as the last part of an address. */
const ETAG = /^[\x21-\x7e]{1,120}$/u;
const JOB_ID = /^[\w-]{1,80}$/u;

/** @returns the board's id of the advert, and the version that a change may name; undefined if either is unknown */
export function changeableJob({ outcome }: Posting): Change['job'] | undefined {
  if (outcome?.state !== 'accepted') return undefined;
  const { jobId: id, etag } = outcome;
  return id && etag && JOB_ID.test(id) && ETAG.test(etag) ? { id, etag } : undefined;
}

/**
 * @param sent undefined where it cannot be read
 * @param changes all of the posting
 * @param today ISO date, London
 * @returns undefined if the advert can be changed
 */
export function changeBlocker(
  posting: Posting,
  stored: StoredAdvert | undefined,
  changes: readonly Change[],
  { profile, today }: { profile: Profile; today: string },
): ChangeBlocker | undefined {
  if (posting.state !== 'accepted' || posting.outcome?.state !== 'accepted') return 'not-posted';
  // It may have given the advert a later end.
  if (changes.some(({ state }) => !isFinished(state))) return 'unfinished';
  if (daysListed(posting).removalDay <= today) return 'ended';
  if (!stored) return 'no-text';
  const request = sentRequest(posting, stored);
  if (!request) return 'no-board';
  if (request.endpoint !== profile.endpoint) return 'other-board';
  if (!posting.outcome.jobId) return 'no-job-id';
  if (changeableJob(posting)) return undefined;
  const isRefused = changes.some(
    ({ outcome }) => outcome?.state === 'refused' && outcome.cause === 'changed-elsewhere',
  );
  return isRefused ? 'changed-elsewhere' : 'no-version';
}
