import { findLabelledFacts } from '../advert-parts/labelled-facts';
import { READING_BOUNDS } from '../bounds';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import { type Page, withDayFirst } from '../page';
import type { ListedJob } from '../reading';
import { readClosingDate } from '../values/closing-date';

const CLOSING = /\bclos(?:es|ing)\b|\bdeadline\b|\bapply by\b/;
const LONGEST_CLOSING = 300;

/**
 * Reads where a listed job is and until when one can apply, where its lines say so.
 * @param from,to indexes of its blocks, without the last
 */
export function readListedFacts(page: Page, from: number, to: number): Omit<ListedJob, 'title' | 'url'> {
  const [head, ...others] = page.outline().blocks.slice(from, to);
  const blocks = head ? [head, ...others.filter((block) => !isOutside(block, head))] : [];
  const place = findLabelledFacts(blocks).find(
    ({ id, value }) => id === 'place' && value.length <= READING_BOUNDS.hint,
  )?.value;
  const [closing] = blocks.flatMap(({ text, lower }) => {
    const found = lower.length <= LONGEST_CLOSING && CLOSING.test(lower);
    return (found && readClosingDate(withDayFirst(text, page), page.today)) || [];
  });
  return { ...(place ? { place } : {}), ...(closing ? { closing_date: closing.date } : {}) };
}

/**
 * @param rank of the jobs' headings, or of the heading above their lines
 * @param next index of the next job's first block
 * @returns the index after the job's last block: the next job, or what ranks above this one or is outside the list
 */
export function endOfJob(blocks: readonly Block[], head: Block, rank: number, next = blocks.length): number {
  const end = blocks
    .slice(head.index + 1, next)
    .find((block) => (block.level > 0 && block.level <= rank) || isOutside(block, head));
  return end?.index ?? next;
}

/** @param first line of a list @returns its level, else that of the heading above; 0 without any */
export function rankOfList(blocks: readonly Block[], first: Block | undefined): number {
  return blocks.slice(0, (first?.index ?? -1) + 1).findLast(({ level }) => level > 0)?.level ?? 0;
}

/** A whole list may be where others have similar jobs. */
function isOutside({ zone }: Block, head: Block): boolean {
  return zone !== head.zone && isInZone(zone, NON_ADVERT_ZONES);
}
