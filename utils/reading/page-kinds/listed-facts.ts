import { findLabelledFacts } from '../advert-parts/labelled-facts';
import { READING_BOUNDS } from '../bounds';
import type { ListedJob, Page } from '../layer';
import { findClosingDates } from '../layers/stated-facts/find-closing-date';
import { findHintedFacts } from '../layers/text/hinted-facts';

/**
 * Reads where a listed job is and until when one can apply, where its lines say so beside a label or in elements named
 * so.
 * @param from,to indexes of its blocks, without the last
 */
export function readListedFacts(page: Page, from: number, to: number): Omit<ListedJob, 'title' | 'url'> {
  const outline = page.outline();
  const blocks = outline.blocks.slice(from, to);
  const facts = [...findLabelledFacts(blocks), ...findHintedFacts(outline, from, to - 1)];
  const place = facts.find(({ id, value }) => id === 'place' && value.length <= READING_BOUNDS.hint)?.value;
  const { closing } = findClosingDates(facts, blocks, page.today);
  return { ...(place ? { place } : {}), ...(closing ? { closing_date: closing.value } : {}) };
}
