import { daysBetween } from '@/utils/advert/dates';
import type { ChangeMark } from './change-marks';
import { daysListed, latestRemovalDayOf } from './listing-period';
import type { Posting } from './posting';

/** Days before the end from which an advert ends soon. */
export const ENDS_SOON_DAYS = 3;

/** An advert's state at the board, as far as it is known without asking. */
export type AdvertLife =
  /** `daysLeft` counts today: with 1 it comes down tomorrow morning. */
  | { name: 'live' | 'ends-soon' | 'closing'; daysLeft: number; removalDay: string }
  | { name: 'ended'; removalDay: string }
  /** Nobody can tell whether the board has it. */
  | { name: 'not-known' };

interface Known {
  /** See `removalDay`, where it was asked before. */
  removalDay?: string | undefined;
  /** Of the posting's changes, see `markOf`. */
  mark?: ChangeMark | undefined;
}

/**
 * @param today ISO date, London
 * @returns undefined where the board never had it
 */
export function lifeOf(
  posting: Posting,
  today: string,
  { mark, removalDay = removalDayOf(posting) }: Known = {},
): AdvertLife | undefined {
  if (posting.state === 'unknown') return { name: 'not-known' };
  if (removalDay === undefined) return undefined;
  const daysLeft = daysBetween(today, removalDay);
  // It comes down in the morning, when the recruiter has yet to look.
  if (daysLeft <= 0)
    return mayRunOn(posting, today, mark) ? { name: 'not-known' } : { name: 'ended', removalDay };
  if (mark?.name === 'unknown' || mark?.name === 'gone') return { name: 'not-known' };
  if (mark?.name === 'closed') return { name: 'closing', daysLeft, removalDay };
  return { name: daysLeft <= ENDS_SOON_DAYS ? 'ends-soon' : 'live', daysLeft, removalDay };
}

/** @returns whether it may have got a later end by a change of which nobody knows whether it went through */
function mayRunOn(posting: Posting, today: string, mark: ChangeMark | undefined): boolean {
  if (mark?.name !== 'unknown' || mark.closing === undefined) return false;
  return mark.closing > today && latestRemovalDayOf(posting) > today;
}

/** @returns the ISO date on whose morning the board removes it; undefined where the board does not have it */
export function removalDayOf(posting: Posting): string | undefined {
  return posting.state === 'accepted' ? daysListed(posting).removalDay : undefined;
}
