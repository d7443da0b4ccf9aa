import type { Meaning, Vocabulary } from './vocabulary';

/** A phrase of the vocabulary, found in a text. */
export interface Match {
  /** Place of its first word, and of the one after its last. */
  start: number;
  end: number;
  meanings: readonly Meaning[];
  /** It stands within a longer phrase, so it only tells specialisms. */
  within: boolean;
}

/** The longest phrase has no more words than this. */
const LONGEST = 6;

/** Finds every phrase of the vocabulary in a text's words, whichever words that say nothing stand in between. */
export function findMatches(words: readonly string[], vocabulary: Vocabulary): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < words.length; start += 1) matchesFrom(start, words, vocabulary, found);
  return markWithin(found);
}

/** Marks those that stand within another, in one pass over them by their start, the longest first. */
function markWithin(found: readonly Match[]): Match[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  let last = { start: 0, end: 0 };
  for (const match of sorted) {
    match.within = match.end <= last.end && !(match.start === last.start && match.end === last.end);
    if (match.end > last.end) last = match;
  }
  return sorted;
}

function matchesFrom(
  start: number,
  words: readonly string[],
  { meanings, words: known, ignored }: Vocabulary,
  found: Match[],
): void {
  const first = words[start] ?? '';
  if (!known.has(first)) return;
  // Two readings of the same words: with and without those that say nothing.
  const phrases = new Set(['']);
  for (let end = start + 1, taken = 0; end <= words.length && taken < LONGEST; end += 1) {
    const word = words[end - 1] ?? '';
    const mayBeLeftOut = ignored.has(word) && end > start + 1;
    if (!known.has(word) && !mayBeLeftOut) return;
    taken += 1;
    const longer = [...phrases].map((phrase) => (phrase ? `${phrase} ${word}` : word));
    if (!mayBeLeftOut) phrases.clear();
    for (const phrase of longer) {
      if (phrases.size < 8) phrases.add(phrase);
      const own = meanings.get(phrase);
      if (own) found.push({ start, end, meanings: own, within: false });
    }
  }
}
