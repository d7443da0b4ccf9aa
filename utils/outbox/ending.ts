import { addDays } from '@/utils/advert/dates';
import { DAYS_ON_BOARD } from '@/utils/advert/limits';
import { lifeOf, removalDayOf } from './advert-life';
import { loadChangeMarks } from './change-marks';
import type { Posting } from './posting';
import { recentPostings } from './recent-postings';

/** Adverts that ended longer ago are left out: a check-up is once a week. */
const ENDED_LATELY_DAYS = 7;

/** A posting may wait for the board's acceptance. */
const SPARE_DAYS = 32;

/** Days since it was written in which an advert may be at the board. */
export const LIVE_DAYS = DAYS_ON_BOARD + SPARE_DAYS;

/**
 * @param ahead days
 * @param today ISO date, London
 * @returns adverts that end in the next days, or ended in the last week, the soonest first; but none that was posted once
 * more, none that the recruiter lets end or has closed, none that the board does not have, and none that may have got a
 * later end
 */
export async function endingWithin(ahead: number, today: string): Promise<Posting[]> {
  const [postings, marks] = await Promise.all([
    recentPostings(LIVE_DAYS + ENDED_LATELY_DAYS, today),
    loadChangeMarks(),
  ]);
  const repeated = new Set(
    postings.flatMap(({ predecessor, state }) => (predecessor && state !== 'refused' ? [predecessor] : [])),
  );
  const [first, last] = [addDays(today, -ENDED_LATELY_DAYS), addDays(today, ahead)];
  return postings
    .flatMap((posting) => {
      const removalDay = removalDayOf(posting);
      const mark = marks.get(posting.id);
      const isDecided = posting.letEnd || mark?.name === 'closed' || mark?.name === 'gone';
      if (removalDay === undefined || removalDay <= first || removalDay > last || isDecided) return [];
      const counts = removalDay > today || lifeOf(posting, today, { mark, removalDay })?.name === 'ended';
      return counts && !repeated.has(posting.id) ? [{ posting, removalDay }] : [];
    })
    .sort((one, other) => (one.removalDay < other.removalDay ? -1 : 1))
    .map(({ posting }) => posting);
}
