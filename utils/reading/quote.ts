import { READING_BOUNDS } from './bounds';
import type { Block } from './outline/types';
import type { Quote } from './reading';
import { cleanText, truncate } from './values/clean-text';

/** Where the page says something: blocks in reading order, or certain words of a single block. */
export interface Passage {
  blocks: readonly Block[];
  /** The words, as they stand in the block's text. Where they do not stand there the whole block counts. */
  phrase?: string;
}

/** A value, and where the page says it. */
export interface LocatedValue<Value = string> extends Passage {
  value: Value;
}

/** Where in the page's outline a block stands; undefined where it does not. */
export type FindBlockIndex = (block: Block) => number | undefined;

/** @returns the one value that all give, from where it is said first; none where they differ. */
export function onlyDistinctValue<Value>(
  located: readonly LocatedValue<Value>[],
): LocatedValue<Value> | undefined {
  const [first, ...others] = located;
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

/** @returns the sentence of a block's text in which a character stands: a page's paragraphs can be long. */
export function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('. ', at);
  const end = text.indexOf('. ', at);
  return text.slice(start < 0 ? 0 : start + 2, end < 0 ? text.length : end + 1);
}

/** @returns the words by which the passage is found on the page again: all of them, or their begin and their end. */
export function makeQuote({ blocks, phrase: words }: Passage, indexOf: FindBlockIndex): Quote | undefined {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const at = indexOf(first);
  const end = first === last ? at : indexOf(last);
  if (at === undefined || end === undefined) return undefined;
  const begin = words && first.text.includes(words) ? words : first.text;
  const from = { text: truncate(begin, READING_BOUNDS.quote), at };
  if (first === last && from.text === begin) return { from };
  const close = first === last ? begin : last.text;
  return { from, to: { text: cleanText(close.slice(-READING_BOUNDS.quote)), at: end } };
}
