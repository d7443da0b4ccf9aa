import { formatDate } from '@/utils/advert/dates';
import * as copy from '@/utils/copy/en-GB/advert-life';
import { STATES } from '@/utils/copy/en-GB/adverts';
import { lifeOf } from '@/utils/outbox/advert-life';
import type { ChangeMark } from '@/utils/outbox/change-marks';
import type { Posting } from '@/utils/outbox/posting';
import type { Entry } from './search-postings';

export type LifeGroup = keyof typeof copy.LIFE_GROUPS;

/** As they are shown: first what needs the recruiter. */
const ORDER: readonly LifeGroup[] = [
  'not-known',
  'outbox',
  'ends-soon',
  'closing',
  'live',
  'ended',
  'not-posted',
];

/** What the history shows in a row: a heading, or a posting under it. */
export type HistoryLine = { group: LifeGroup; count: number } | { group: LifeGroup; entry: Entry };

/**
 * Groups postings by their life at the board, the soonest end first; those that are over stay newest first.
 * @param entries newest first
 * @param marks of the postings' changes
 * @param today ISO date, London
 */
export function groupByLife(
  entries: readonly Entry[],
  today: string,
  marks: ReadonlyMap<string, ChangeMark> = new Map(),
): readonly HistoryLine[] {
  const groups = new Map<LifeGroup, Entry[]>(ORDER.map((group) => [group, []]));
  for (const entry of entries) groups.get(groupOf(entry, today, marks))?.push(entry);
  for (const group of ['ends-soon', 'closing', 'live'] as const) groups.get(group)?.sort(soonestEnd);
  return [...groups].flatMap(([group, members]) =>
    members.length === 0
      ? []
      : [{ group, count: members.length }, ...members.map((entry) => ({ group, entry }))],
  );
}

function groupOf(
  { posting, removalDay }: Entry,
  today: string,
  marks: ReadonlyMap<string, ChangeMark>,
): LifeGroup {
  const life = lifeOf(posting, today, { removalDay, mark: marks.get(posting.id) });
  if (life) return life.name;
  return posting.state === 'refused' ? 'not-posted' : 'outbox';
}

function soonestEnd(one: Entry, other: Entry): number {
  return (one.removalDay ?? '') < (other.removalDay ?? '') ? -1 : Number(one.removalDay !== other.removalDay);
}

/** @returns the words for a posting's row @param today ISO date, London */
export function lifeWords(posting: Posting, today: string, mark?: ChangeMark): string {
  const life = lifeOf(posting, today, { mark });
  switch (life?.name) {
    case 'live':
    case 'ends-soon':
    case 'closing':
      return copy.daysLeft(life.daysLeft);
    case 'ended':
      return copy.ended(life.removalDay === today ? undefined : formatDate(life.removalDay, today));
    case 'not-known':
      if (mark?.name === 'gone') return copy.GONE;
      return mark?.name === 'unknown' ? copy.CHANGE_UNKNOWN : STATES[posting.state];
    default:
      return STATES[posting.state];
  }
}
