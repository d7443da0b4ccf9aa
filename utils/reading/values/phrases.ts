import { foldText } from './clean-text';

export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(','));
}

/** A cheap test before a slow one. */
export function includesAny(lower: string, words: readonly string[]): boolean {
  return words.some((word) => lower.includes(word));
}

/** "📍 Where you will work". */
const ORNAMENT = /^[\u2190-\u2bff\ud83c-\ud83e\udc00-\udfff]+\ufe0f?\s+/;

/** Phrases have up to four words. A picture before them is none. */
export function beginsWithPhrase(text: string, list: ReadonlySet<string>): boolean {
  const words = foldText(text.slice(0, 80).replace(ORNAMENT, '')).split(' ');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    if (list.has(words.slice(0, count).join(' '))) return true;
  }
  return false;
}

/** Compares whole words. */
export function containsWords(whole: string, part: string): boolean {
  const words = foldText(part);
  return words.length > 2 && ` ${foldText(whole)} `.includes(` ${words} `);
}
