import { daysBetween } from '@/utils/advert/dates';
import type { ChangeMark } from './change-marks';
import { daysListed } from './listing-period';
import type { Posting } from './posting';

/** Days before the end from which an advert ends soon. */
export const ENDS_SOON_DAYS = 3;

/** An advert's state at the board, as far as it is known without asking. */
export type AdvertLife =
  /** `daysLeft` counts today: with 1 it comes down tomorrow morning. */
  | { name: 'live' | 'ends-soon' | 'closing'; daysLeft: number; down: string }
  | { name: 'ended'; down: string }
  /** Nobody can tell whether the board has it. */
  | { name: 'not-known' };

interface Known {
  /** See `removalDay`, where it was asked before. */
  down?: string | undefined;
  /** Of the posting's changes, see `loadChangeMarks`. */
  mark?: ChangeMark | undefined;
}

/**
 * @param today ISO date, London
 * @returns undefined where the board never had it
 */
export function lifeOf(
  posting: Posting,
  today: string,
  { mark, down = removalDay(posting) }: Known = {},
): AdvertLife | undefined {
  if (posting.state === 'unknown') return { name: 'not-known' };
  if (down === undefined) return undefined;
  const daysLeft = daysBetween(today, down);
  // It comes down in the morning, when the recruiter has yet to look.
  if (daysLeft <= 0) return { name: 'ended', down };
  if (mark === 'unknown' || mark === 'gone') return { name: 'not-known' };
  if (mark === 'closed') return { name: 'closing', daysLeft, down };
  return { name: daysLeft <= ENDS_SOON_DAYS ? 'ends-soon' : 'live', daysLeft, down };
}

/** @returns the ISO date on whose morning the board removes it; undefined where the board does not have it */
export function removalDay(posting: Posting): string | undefined {
  return posting.state === 'accepted' ? daysListed(posting).down : undefined;
}
