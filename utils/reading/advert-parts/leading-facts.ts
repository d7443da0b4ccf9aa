import { identifyLabel } from '../lexicon/labels';
import { withoutLines } from '../outline/edit-blocks';
import { linesOf } from '../outline/lines';
import type { Block } from '../outline/types';
import { splitLabel } from '../values/split-label';
import { isHeldByField } from './held-by-field';

const PROSE = 50;
const LONGEST_FACT = 90;
/** Words of a value. */
const MOST_WORDS = 15;
/** Title, or "Overview". */
const MOST_ABOVE = 2;

/**
 * @param title of the advert
 * @returns the text without the lines above it that a field holds: "Salary: £25,000"
 */
export function withoutLeadingFacts(blocks: readonly Block[], title: string): readonly Block[] {
  const isHeld = (line: string) => {
    const [label, value] = splitLabel(line);
    return isHeldByField({ id: identifyLabel(label), label, value }, title);
  };
  let held = 0;
  const kept: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const lines = linesOf(block).filter(Boolean);
    const isRow = lines.some((line) => splitLabel(line)[1] !== '');
    const mayBeAbove = at < MOST_ABOVE && held === 0;
    if (lines.some(isLong) || !(isRow || mayBeAbove)) {
      const rest = blocks.slice(at);
      return held > 0 && rest.some(({ text }) => text.length >= PROSE) ? [...kept, ...rest] : blocks;
    }
    held += lines.filter(isHeld).length;
    const left = withoutLines(block, isHeld);
    if (left.text) kept.push(left);
  }
  return blocks;
}

function isLong(line: string): boolean {
  const [, value] = splitLabel(line);
  return value ? countWords(value) > MOST_WORDS : line.length > LONGEST_FACT || /[!?:;]$/.test(line);
}

function countWords(text: string): number {
  return text.split(' ').length;
}
