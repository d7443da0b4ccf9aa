import type { Outline } from '../outline/types';

/** "Previous opportunities", "Past job adverts". */
const PAST =
  /^(?:(?:our|some) )?(?:previous|past|former|closed|filled|expired|archived?)(?: [a-z]+)? (?:opportunities|vacancies|jobs|positions|roles|posts|adverts|openings)\b/;

/** @returns whether a block, by its index, stands below "Previous vacancies", up to the next heading of that rank */
export function pastJobsIn({ blocks }: Outline): (at: number) => boolean {
  const past = blocks.find(({ level, lower }) => level > 0 && PAST.test(lower));
  if (!past) return () => false;
  const next = blocks.find(({ index, level }) => index > past.index && level > 0 && level <= past.level);
  return (at) => at >= past.index && at < (next?.index ?? blocks.length);
}
