import { READING_BOUNDS } from './bounds';
import type { Block } from './outline/types';
import type { Quote } from './reading';
import { cleanText, truncate } from './values/clean-text';

export interface Passage {
  blocks: readonly Block[];
  /** As in the block's text. Otherwise the whole block counts. */
  phrase?: string;
}

export interface LocatedValue<Value = string> extends Passage {
  value: Value;
}

export type FindBlockIndex = (block: Block) => number | undefined;

/** @returns the first location of the common value; undefined if values differ */
export function onlyDistinctValue<Value>(
  located: readonly LocatedValue<Value>[],
): LocatedValue<Value> | undefined {
  const [first, ...others] = located;
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

/** No band or licence: "Grade C." */
const INITIAL = '(?<!\\b(?:[Gg]rade|[Bb]and|[Ss]cale|[Ll]evel|[Cc]lass|[Cc]ategory|[Ll]icence) )[A-Z]';
/** Behind a full stop that ends a sentence, unlike those in "Dr. Moor", "No. 4", "c. £30,000". */
export const NOT_SHORTENED = `(?<!\\b(?:(?:${INITIAL}|Dr|Mrs?|Ms|Prof|Rev|St|[Nn]o|Tel|Ref|Ext|ca|c|e\\.g|i\\.e)\\.|(?:[Aa]pprox|[Mm]in|[Mm]ax)\\.(?!\\s[A-Z])))`;
/** A question and its answer are one sentence: "Interested? Write to Una." */
const SENTENCE_END = new RegExp(`\\.${NOT_SHORTENED} `, 'g');
const BETWEEN_SENTENCES = new RegExp(`(?<=[.!?;])${NOT_SHORTENED}\\s+`);

/** To either side: a page may have long texts without a full stop. */
const LONGEST_SENTENCE = 1_000;

/** @returns the sentence at this index */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  const near = text.slice(from, at + LONGEST_SENTENCE);
  const ends = [...near.matchAll(SENTENCE_END)].map(({ index }) => index);
  const start = ends.findLast((end) => end < at - from) ?? -2;
  const end = ends.find((one) => one >= at - from) ?? near.length;
  return near.slice(start + 2, end + 1);
}

/** @returns sentences, and what semicolons separate in them */
export function sentencesIn(text: string): readonly string[] {
  return text.split(BETWEEN_SENTENCES);
}

/** @returns the passage, or its beginning and end, to find it again; undefined if it is not in the outline */
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
