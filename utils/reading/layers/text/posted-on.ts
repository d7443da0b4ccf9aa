import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import type { Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { type Page, withDayFirst } from '../../page';
import { readLabelledClosingDate } from '../../values/closing-date';
import { isOnlyDate } from '../../values/job-title';

const LABEL = /^(?:date )?(?:posted|published|listed|advertised|added)(?: on)?:? /;
const TIME = / \d\d?:\d\d(?: ?[ap]m)?$/;
const NEAR = 3;

/**
 * Finds the day on which the advert was posted, as a line of its own beside the title. A later day without a year is of
 * that year: "Closing date: 2 February" below "20 January 2026".
 * @param title index of its block
 * @returns ISO; undefined where none is printed, or one to come
 */
export function findPostedOn(
  { blocks }: Outline,
  title: number,
  page: Pick<Page, 'today' | 'isMonthFirst'>,
): string | undefined {
  const dates = blocks
    .slice(Math.max(0, title - NEAR), title + NEAR + 1)
    .filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES))
    .map(({ lower }) => lower.replace(LABEL, '').replace(TIME, ''))
    .filter((words) => isOnlyDate(words) && /\b20\d\d\b/.test(words))
    .map((words) => readLabelledClosingDate(withDayFirst(words, page), page.today)?.date);
  const [date] = dates;
  return dates.length === 1 && date !== undefined && date <= page.today ? date : undefined;
}
