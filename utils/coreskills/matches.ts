import type { Meaning, Vocabulary } from './vocabulary';

export interface Match {
  /** Index of the first word, and of the word after the last. */
  start: number;
  end: number;
  meanings: readonly Meaning[];
  /** Inside a longer phrase: it only helps to choose specialisms. */
  within: boolean;
}

const LONGEST = 6;

/** Finds the vocabulary's phrases in a text, ignoring insignificant words in between. */
export function findMatches(words: readonly string[], vocabulary: Vocabulary): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < words.length; start += 1) matchesFrom(start, words, vocabulary, found);
  return markWithin(found);
}

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
  // The words are read twice: with and without the insignificant ones.
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
      const phraseMeanings = meanings.get(phrase);
      if (phraseMeanings) found.push({ start, end, meanings: phraseMeanings, within: false });
    }
  }
}
