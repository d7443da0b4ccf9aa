import { editDistance } from '@/utils/advert/edit-distance';

/** The shares of common words, from 0 to 1: of both texts, and of the shorter one. */
export interface Similarity {
  shared: number;
  contained: number;
}

const FEWEST_WORDS = 4;
/** Longer texts are compared by word pairs: every text has words such as `the`. */
const MANY_WORDS = 30;

/** Lower-case texts with single spaces. @returns undefined where one is too short */
export function similarityOf(one: string, other: string): Similarity | undefined {
  const [words, others] = [one.split(' '), other.split(' ')];
  const fewest = Math.min(words.length, others.length);
  if (fewest < FEWEST_WORDS) return undefined;
  const [parts, otherParts] =
    fewest < MANY_WORDS ? [countOf(words), countOf(others)] : [countOf(pairs(words)), countOf(pairs(others))];
  let common = 0;
  for (const [part, count] of parts) common += Math.min(count, otherParts.get(part) ?? 0);
  const [size, otherSize] = [sum(parts), sum(otherParts)];
  return { shared: (2 * common) / (size + otherSize), contained: common / Math.min(size, otherSize) };
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function countOf(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

/** Shorter words are too similar: `cook` and `book`. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_MISSPELT_TWICE = 9;
const LONGEST_WORD = 60;

/** @returns whether one is a misspelling of the other. Numbers never are: band 5 is not band 6. */
export function isMisspelt(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length);
  if (length < SHORTEST_MISSPELT || length > LONGEST_WORD || /\d/u.test(word + other)) return false;
  return editDistance(word, other).whole <= (length >= SHORTEST_MISSPELT_TWICE ? 2 : 1);
}
