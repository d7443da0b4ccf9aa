import { addDays, formatDate, todayInLondon } from '@/utils/advert/dates';
import { DAYS_ON_BOARD } from '@/utils/advert/limits';
import { type Posting, sentAt } from './posting';

/** When an accepted advert was posted, and when it leaves the board, in words. */
export interface ListingPeriod {
  /** Where it was not today. */
  posted: string | undefined;
  comesDown: string;
  /** Whether that is past. */
  isOver: boolean;
}

/**
 * Tells how long an accepted advert stays on the board: 28 days, or until its closing date (board specification, closing
 * date). The days count from when it was sent, not from when the recruiter found it there.
 * @param today ISO date, London
 */
export function listingPeriodOf(posting: Posting, today: string): ListingPeriod {
  const { posted, down } = daysListed(posting);
  return {
    posted: posted === today ? undefined : formatDate(posted, today),
    comesDown: formatDate(down, today),
    isOver: down <= today,
  };
}

/** @returns the ISO dates on which an accepted advert went to the board and on whose morning it leaves it. */
export function daysListed(posting: Posting): { posted: string; down: string } {
  const posted = todayInLondon(new Date(sentAt(posting)));
  const last = addDays(posted, DAYS_ON_BOARD);
  const closing = posting.closingDate;
  return { posted, down: closing && closing < last ? closing : last };
}
