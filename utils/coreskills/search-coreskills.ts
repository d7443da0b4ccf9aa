import type { CoreskillEntry } from './entries';
import { foldWords, SCORE, type Stemmed, scoreOf, withStem } from './word-score';

interface Known {
  entry: CoreskillEntry;
  name: readonly string[];
  /** A specialism's coreskill, which tells namesakes apart. */
  above: readonly string[];
  initials: string;
}

/** The prepared list: each name is folded once and each word stored once. */
export interface Index {
  known: readonly Known[];
  words: readonly Stemmed[];
}

/** A whole advert that was pasted would block the popup for minutes. */
const LONGEST_QUERY = 200;

const sorted = (letters: Iterable<string>): string => [...letters].sort().join('');

export function indexOf(entries: readonly CoreskillEntry[]): Index {
  const known = entries.map((entry): Known => {
    const { coreskill, specialism } = entry;
    const name = foldWords(specialism ?? coreskill);
    return {
      entry,
      name,
      above: specialism === undefined ? [] : foldWords(coreskill),
      initials: sorted(name.map((word) => word.charAt(0))),
    };
  });
  const words = new Set(known.flatMap(({ name, above }) => [...name, ...above]));
  return { known, words: [...words].map(withStem) };
}

/**
 * Finds entries by words in any order: partial, abbreviated, inflected or misspelt. All must match, one of them in the
 * entry's own name. @returns best matches first; all entries where the query has no words
 */
export function searchCoreskills(index: Index, query: string): CoreskillEntry[] {
  const sought = foldWords(query.slice(0, LONGEST_QUERY));
  if (sought.length === 0) return index.known.map(({ entry }) => entry);
  const hits = hitsOf(index, sought);
  // "book keeper" for "Bookkeeping".
  if (sought.length > 1 && !hits.some(isPlain)) {
    hits.push(...hitsOf(index, [sought.join('')]).filter(({ worst }) => worst !== SCORE.short));
  }
  const most = hits.some(isPlain) ? SCORE.nearWord : SCORE.far;
  const found = hits.filter(({ worst }) => worst <= most).sort((a, b) => a.order - b.order);
  return [...new Set(found.map(({ entry }) => entry))];
}

interface Hit {
  entry: CoreskillEntry;
  worst: number;
  order: number;
}

const isPlain = ({ worst }: Hit): boolean => worst < SCORE.nearWord;

function hitsOf({ known, words }: Index, sought: readonly string[]): Hit[] {
  const fits = sought.map((typed) => {
    const stemmed = withStem(typed);
    return new Map(
      words.map((word) => {
        const score = scoreOf(stemmed, word);
        // "P/Ledger" is a purchase ledger, but the letter alone matches nothing.
        return [word[0], score === SCORE.letter && sought.length === 1 ? SCORE.none : score];
      }),
    );
  });
  const letters = sought.map(sorted);
  const text = sought.join(' ');
  const allLetters = sorted(sought.join(''));
  return known.flatMap(({ entry, name, above, initials }) => {
    const best = (fitting: ReadonlyMap<string, number>, among: readonly string[]) =>
      Math.min(SCORE.none, ...among.map((word) => fitting.get(word) ?? SCORE.none));
    let [worst, sum, holds] = [0, 0, false];
    for (const [at, fitting] of fits.entries()) {
      const isInitials = initials.length > 1 && letters[at] === initials;
      const byName = Math.min(best(fitting, name), isInitials ? SCORE.short : SCORE.none);
      const byPath = best(fitting, above);
      holds ||= byName < SCORE.none;
      worst = Math.max(worst, Math.min(byName, byPath));
      sum += Math.min(byName, byPath + 1);
    }
    if (!holds || worst === SCORE.none) return [];
    // Ties: exact names, then names with the same beginning or no other words, then coreskills.
    const whole = name.join(' ');
    const close = whole.startsWith(text) || name.length === sought.length || initials === allLetters;
    const like = whole === text ? 0 : close ? 2 : 4;
    const near = worst < SCORE.nearWord ? 0 : 1000;
    return { entry, worst, order: near + sum * 10 + like + (entry.specialism === undefined ? 0 : 1) };
  });
}
