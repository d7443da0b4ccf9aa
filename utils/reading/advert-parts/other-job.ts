import { isHeading } from '../lexicon/section-headings';
import type { Block } from '../outline/types';
import { hasCurrency } from '../values/amounts';
import { foldText } from '../values/clean-text';
import { namesJob, titleHead } from '../values/job-title';
import { containsWords } from '../values/phrases';

/** Of the advert's own text, before another job may follow. */
const LEAST_TEXT = 300;
/** "Perth" may stand between another job's name and its pay. */
const LINES = 3;
const LONGEST_LINE = 60;
/** How a line of facts begins, unlike "You report to the Head Chef, who works full time". */
const FACTS = /^(?:(?:full|part)[ -]time|permanent|temporary|clos(?:es|ing)|deadline|salary|pay|hours|\d)\b/;

/** "Chef" on a Night Baker's page, but not on a Relief Chef's. */
export function namesOtherJob(words: string, title: string): boolean {
  if (!namesJob(words)) return false;
  const known = foldText(title).split(' ');
  return !foldText(words)
    .split(' ')
    .some((word) => known.includes(word));
}

/**
 * Leaves out what stands below the heading of another job, up to the next heading of its rank: a box with a link to that
 * job, or with its pay, hours or closing date. What the text has spoken of, such as the job's superior, is none.
 * @param title the advert's; without a job's name in it nothing is left out
 */
export function withoutOtherJobs(blocks: readonly Block[], title: string): readonly Block[] {
  if (!namesJob(title)) return blocks;
  const own: Block[] = [];
  let chars = 0;
  let other: Block | undefined;
  for (const [at, block] of blocks.entries()) {
    if (other && ((block.level > 0 && block.level <= other.level) || block.zone !== other.zone))
      other = undefined;
    if (!other && chars > LEAST_TEXT && isOtherJob(blocks, at, title, own)) other = block;
    if (other) continue;
    own.push(block);
    chars += block.text.length;
  }
  return own;
}

function isOtherJob(blocks: readonly Block[], at: number, title: string, before: readonly Block[]): boolean {
  const head = blocks[at];
  if (!head || head.level === 0 || !isHeading(head) || !namesOtherJob(head.text, title)) return false;
  return (
    isAboveFacts(blocks.slice(at + 1, at + 1 + LINES)) &&
    (head.linkChars > 0 || !before.some(({ text }) => containsWords(text, titleHead(head.text))))
  );
}

/** @param below the next blocks, of which short lines may come before the facts, but no sentence and nobody's job */
function isAboveFacts(below: readonly Block[]): boolean {
  for (const block of below) {
    const { text, lower, level } = block;
    if (level > 0) return false;
    if (FACTS.test(lower) || hasCurrency(lower)) return true;
    if (text.length > LONGEST_LINE || /[.!?]$/.test(text) || isHeading(block) || namesJob(text)) return false;
  }
  return false;
}
