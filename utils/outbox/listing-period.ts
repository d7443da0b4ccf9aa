import { addDays, formatDate, todayInLondon } from '@/utils/advert/dates';
import { DAYS_ON_BOARD } from '@/utils/advert/limits';
import { type Posting, sentAt } from './posting';

export interface ListingPeriod {
  /** Undefined if it was today. */
  posted: string | undefined;
  removalDay: string;
  isOver: boolean;
}

/**
 * 28 days from the board's acceptance, or until the closing date (board specification, closing date).
 * @param today ISO date, London
 */
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
  const posted = todayInLondon(new Date(sentAt(posting)));
  const last = latestRemovalDayOf(posting);
  const closing = posting.closingDate;
  return { posted, removalDay: closing && closing < last ? closing : last };
}

/** @returns the ISO date on whose morning the board removes it, whatever later closing date it has */
export function latestRemovalDayOf(posting: Posting): string {
  return addDays(todayInLondon(new Date(acceptedAt(posting))), DAYS_ON_BOARD);
}

/** Of one that the recruiter resolved only the time of sending is known. */
function acceptedAt(posting: Posting): string {
  const { moves, outcome } = posting;
  const isResolved = outcome?.state === 'accepted' && outcome.settled;
  const accepted = isResolved ? undefined : moves.find(({ state }) => state === 'accepted');
  return accepted?.at ?? sentAt(posting);
}
