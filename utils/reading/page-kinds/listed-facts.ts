import { findLabelledFacts } from '../advert-parts/labelled-facts';
import { READING_BOUNDS } from '../bounds';
import type { Page } from '../page';
import type { ListedJob } from '../reading';
import { readClosingDate } from '../values/closing-date';

const CLOSING = /\bclos(?:es|ing)\b|\bdeadline\b|\bapply by\b/;
const LONGEST_LINE = 300;

/**
 * Reads where a listed job is and until when one can apply, where its lines say so.
 * @param from,to indexes of its blocks, without the last
 */
export function readListedFacts(page: Page, from: number, to: number): Omit<ListedJob, 'title' | 'url'> {
  const blocks = page.outline().blocks.slice(from, to);
  const place = findLabelledFacts(blocks).find(
    ({ id, value }) => id === 'place' && value.length <= READING_BOUNDS.hint,
  )?.value;
  const [closing] = blocks.flatMap(({ text, lower }) => {
    const found = lower.length <= LONGEST_LINE && CLOSING.test(lower);
    return (found && readClosingDate(text, page.today)) || [];
  });
  return { ...(place ? { place } : {}), ...(closing ? { closing_date: closing.date } : {}) };
}
