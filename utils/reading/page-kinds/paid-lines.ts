import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { ListedJob } from '../reading';
import { foldText } from '../values/clean-text';
import { namesJob } from '../values/job-title';
import { addressOf } from './find-several-adverts';
import { readListedFacts } from './listed-facts';

const PAID = /^([A-Z][^£.:!?]{2,50}?) ?[(/–—-] ?£\d[^.!?]{0,60}/;
/** Of the text below each. */
const PROSE = 60;
/** Two may be one job's rates. */
const LEAST = 3;

/**
 * Finds jobs in lines with what each is paid, and a text below: "Steward (£60 for the night)", "Bar Worker / £70".
 * @returns them with the page's address and fragment; empty if fewer than three are named like jobs
 */
export function findPaidLines(page: Page): readonly ListedJob[] {
  const { blocks } = page.outline();
  const byTitle = new Map<string, ListedJob>();
  let named = 0;
  for (const [at, block] of blocks.entries()) {
    const [, title = ''] = block.lower.includes('£') ? (PAID.exec(block.text) ?? []) : [];
    const below = blocks[at + 1]?.text ?? '';
    if (!title || below.length < PROSE || PAID.test(below) || isInZone(block.zone, NON_ADVERT_ZONES))
      continue;
    if (byTitle.has(foldText(title))) continue;
    if (namesJob(title)) named += 1;
    byTitle.set(foldText(title), {
      title,
      url: addressOf(block, page.url),
      ...readListedFacts(page, at, at + 2),
    });
  }
  return named >= LEAST ? [...byTitle.values()] : [];
}
