import { formatDate, todayInLondon } from '@/utils/advert/dates';
import { computeLatestRemovalDay, computeRemovalDay } from '@/utils/advert/removal-day';
import { type Posting, sentOrWrittenAt } from './posting';

export interface ListingPeriod {
  /** Undefined if it was today. */
  posted: string | undefined;
  removalDay: string;
  isOver: boolean;
}

/** @param today ISO date, London */
export function listingPeriodOf(posting: Posting, today: string): ListingPeriod {
  const { posted, removalDay } = daysListed(posting);
  return {
    posted: posted === today ? undefined : formatDate(posted, today),
    removalDay: formatDate(removalDay, today),
    isOver: removalDay <= today,
  };
}

/** @returns the ISO dates in London of posting and removal. The board removes it that morning. */
export function daysListed(posting: Posting): { posted: string; removalDay: string } {
  const posted = todayInLondon(new Date(sentOrWrittenAt(posting)));
  return { posted, removalDay: computeRemovalDay(posting.closingDate, latestRemovalDayOf(posting)) };
}

/** @returns see `computeLatestRemovalDay`; ISO date */
export function latestRemovalDayOf(posting: Posting): string {
  return computeLatestRemovalDay(todayInLondon(new Date(acceptedAt(posting))));
}

/**
 * Whether it was posted in the last 28 days, though its closing date may have passed: posting it again may cost another
 * credit. One from the future was sent while the computer's clock was wrong, nobody knows when, and counts.
 */
export function isWithinListingPeriod(posting: Posting, today: string): boolean {
  return latestRemovalDayOf(posting) > today;
}

/** Of one that the recruiter resolved only the time of sending is known. */
function acceptedAt(posting: Posting): string {
  const { moves, outcome } = posting;
  const isResolved = outcome?.state === 'accepted' && outcome.settled;
  const accepted = isResolved ? undefined : moves.find(({ state }) => state === 'accepted');
  return accepted?.at ?? sentOrWrittenAt(posting);
}
