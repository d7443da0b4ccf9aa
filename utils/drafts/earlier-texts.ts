import { EARLIER_TEXTS_BOUNDS } from './draft';

/**
 * Adds a description that is about to be replaced, and drops the oldest where they become too many or too long. Each
 * is kept once, at its latest place.
 * @returns `texts` itself where there is nothing to keep
 */
export function addEarlierText(texts: readonly string[], text: string): readonly string[] {
  const { count, characters } = EARLIER_TEXTS_BOUNDS;
  if (text === '' || text === texts.at(-1) || text.length > characters) return texts;
  const kept: string[] = [];
  let length = 0;
  for (const one of [text, ...texts.filter((earlier) => earlier !== text).reverse()]) {
    length += one.length;
    if (kept.length === count || length > characters) break;
    kept.unshift(one);
  }
  return kept;
}
