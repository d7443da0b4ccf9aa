import type { Block } from '../../outline/types';
import type { Page } from '../../page';
import { sumWeights } from '../../sum-weights';
import { titleHead } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { titleContext } from './title-context';
import { TITLE_WEIGHTS, titleSigns } from './title-signs';
import { findTitleText } from './title-text';

const MOST_CANDIDATES = 300;

export interface Candidate {
  block: Block;
  text: string;
  score: number;
  /** Named like a job, and mentioned as one: beats other headings. */
  isJob: boolean;
  /** The main heading, named like a job and repeated by the page's title. */
  isMain: boolean;
}

/** @returns the lines that may be the title, with what speaks for each */
export function findCandidates(page: Page): readonly Candidate[] {
  const context = titleContext(page);
  const { shown, firstProse, lastPath } = context;
  const found: Candidate[] = [];
  for (const block of shown) {
    if (found.length >= MOST_CANDIDATES) break;
    const text = findTitleText(block, context);
    if (text === undefined) continue;
    const signs = titleSigns(block, text, context);
    const isInPath = () => text.includes(' ') && containsWords(lastPath, titleHead(text));
    const isOnOffer = () => signs.isMentionedAsJob || signs.isAnnounced || isInPath();
    found.push({
      block,
      text,
      score: sumWeights(TITLE_WEIGHTS, signs),
      isJob: signs.isCalledJob && block.index <= firstProse && isOnOffer(),
      isMain: block.level === 1 && signs.isInPageTitle && signs.isCalledJob,
    });
  }
  return found;
}
