import { foldText } from './values/clean-text';

/** Data often holds the first words alone, or the title. */
const STUB = 600;
const RUN = 5;
/** Headings and buttons interrupt the visible text. */
const MOSTLY = 0.8;
const LEAST_MORE = 60;

/**
 * Whether the visible text has all of a description and more: data may be cut, or hold two of four sections.
 * @param part and `whole` as HTML
 */
export function isPartOf(part: string, whole: string): boolean {
  if (whole.length > part.length * 3 && part.length <= STUB) return true;
  const [words, visible] = [wordsOf(part), wordsOf(whole)];
  if (visible.join(' ').length < words.join(' ').length + LEAST_MORE) return false;
  const seen = new Set(runsOf(visible));
  const runs = runsOf(words);
  return runs.filter((run) => seen.has(run)).length > runs.length * MOSTLY;
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function wordsOf(html: string): readonly string[] {
  return foldText(html.replace(/<[^<>]*>|&[a-z]{2,6};/g, ' ')).split(' ');
}
