import { identifyLabel, type LabelId } from '../lexicon/labels';
import { withoutLines } from '../outline/edit-blocks';
import { linesOf } from '../outline/lines';
import type { Block } from '../outline/types';
import { splitLabel } from '../values/split-label';

const PROSE = 50;
const LONGEST_LINE = 90;
/** Words of a value. */
const MOST_WORDS = 15;
const MOST_OF_OPTION = 8;
/** Title, or "Overview". */
const MOST_ABOVE = 2;
/** Another sentence, label, or clause of four words or more. */
const MORE_WORDS = /[,;(–-]\s*(?:[a-z'’]+\s+){3}[a-z]|[.;]\s+[A-Z]|[a-z]:\s/;
/** Whom to ask may be no way to apply. */
const NOT_HELD: ReadonlySet<LabelId> = new Set(['other', 'email', 'phone']);
/** These fields hold no words: "Closing date: when filled" is said by the text alone. */
const IN_FIGURES: ReadonlySet<LabelId> = new Set(['salary', 'closing_date']);
/** These have options: "40 hours a week, with an hour for lunch" says more. */
const IN_OPTIONS: ReadonlySet<LabelId> = new Set(['hours', 'terms', 'working_location']);

/** @returns the text without the lines above it that have fields of their own: "Salary: £25,000" */
export function withoutLeadingFacts(blocks: readonly Block[]): readonly Block[] {
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
  return value ? wordsIn(value) > MOST_WORDS : line.length > LONGEST_LINE || /[!?:;]$/.test(line);
}

function isHeld(line: string): boolean {
  const [label, value] = splitLabel(line);
  const id = identifyLabel(label);
  if (!id || NOT_HELD.has(id) || MORE_WORDS.test(value)) return false;
  return IN_OPTIONS.has(id) ? wordsIn(value) <= MOST_OF_OPTION : !IN_FIGURES.has(id) || /\d/.test(value);
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
