import { READING_BOUNDS } from './bounds';
import type { Block } from './outline/types';
import type { Quote } from './reading';
import { cleanText, truncate } from './values/clean-text';

/** Where the page states something: blocks in reading order, or a phrase in one block. */
export interface Passage {
  blocks: readonly Block[];
  /** The phrase as it is in the block's text. If it is missing or not found there, the whole block counts. */
  phrase?: string;
}

/** A value, and where the page states it. */
export interface LocatedValue<Value = string> extends Passage {
  value: Value;
}

/** Finds a block's index in the page's outline; undefined if it is not there. */
export type FindBlockIndex = (block: Block) => number | undefined;

/** @returns the value that all agree on, at its first location; undefined if they differ */
export function onlyDistinctValue<Value>(
  located: readonly LocatedValue<Value>[],
): LocatedValue<Value> | undefined {
  const [first, ...others] = located;
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

/** @returns the sentence of a text around a character index */
export function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('. ', at);
  const end = text.indexOf('. ', at);
  return text.slice(start < 0 ? 0 : start + 2, end < 0 ? text.length : end + 1);
}

/**
 * @returns the text by which the passage is found on the page again, or its beginning and end if it is long;
 * undefined if it is not in the outline
 */
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
