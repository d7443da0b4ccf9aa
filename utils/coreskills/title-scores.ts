import { CoreskillScores } from './coreskill-scores';
import { findMatches, type Match } from './matches';
import { NO_CORESKILL } from './prune-phrases';
import { splitTitleWords } from './title';
import type { Meaning, Vocabulary } from './vocabulary';

/** Weights by position relative to the title's head, "Manager" in "IT Sales Manager". */
const AT_HEAD = 1;
const BEFORE_HEAD = [1, 0.8, 0.6] as const;
const BEFORE_STRONG_HEAD = 0.4;
const AFTER_HEAD = 0.4;
const WITHOUT_HEAD = 0.8;
const OTHER_PART = 0.4;
const OTHER_PART_ALONE = 0.85;
const STRONG = 8;
const MORE_WORDS = 0.1;
/** A phrase inside a longer one only helps to choose specialisms. */
const WITHIN = 0.3;

interface Part {
  words: readonly string[];
  matches: readonly Match[];
  head: Head | undefined;
}

interface Head {
  start: number;
  end: number;
  strong: boolean;
}

/** Weighs the phrases of a title by their position. */
export function titleScores(title: string, vocabulary: Vocabulary): CoreskillScores {
  const parts = splitTitleWords(title, vocabulary).map((words) => readPart(words, vocabulary));
  const main = parts.find(({ head }) => head) ?? parts.find(({ matches }) => matches.length > 0);
  const scores = new CoreskillScores();
  if (!main) return scores;
  scores.addAll(partScores(main, vocabulary), 1);
  const factor = scores.sum - scores.total(NO_CORESKILL) >= 3 ? OTHER_PART : OTHER_PART_ALONE;
  for (const part of parts) if (part !== main) scores.addAll(partScores(part, vocabulary), factor);
  return scores;
}

function readPart(words: readonly string[], vocabulary: Vocabulary): Part {
  const matches = findMatches(words, vocabulary);
  return { words, matches, head: findHead(words, matches, vocabulary) };
}

const isJob = ({ kind }: Meaning): boolean => kind === 'job';

function findHead(
  words: readonly string[],
  matches: readonly Match[],
  { heads, ignored }: Vocabulary,
): Head | undefined {
  const roles = words.map((word) => heads.has(word));
  const jobs = matches.filter(({ within, meanings }) => !within && meanings.some(isJob));
  for (const { start, end } of jobs) roles.fill(true, start, end);
  const start = roles.indexOf(true);
  if (start < 0) return undefined;
  let end = start + 1;
  for (let next = end; next < words.length && (roles[next] || ignored.has(words[next] ?? '')); next += 1)
    if (roles[next]) end = next + 1;
  const strong = jobs.some(
    (job) =>
      job.start >= start && job.end <= end && job.meanings.some((own) => isJob(own) && own.weight >= STRONG),
  );
  return { start, end, strong };
}

function partScores({ words, matches, head }: Part, vocabulary: Vocabulary): CoreskillScores {
  const scores = new CoreskillScores();
  for (const match of matches) {
    const size = 1 + MORE_WORDS * (match.end - match.start - 1);
    const factor = size * placeFactor(match, words, head, vocabulary);
    if (match.within) {
      for (const { coreskill, specialism, weight } of match.meanings)
        scores.addSpecialism(coreskill, specialism, weight * factor * WITHIN);
    } else scores.addMeanings(match.meanings, ({ weight }) => weight * factor);
  }
  return scores;
}

function placeFactor(
  { start, end }: Match,
  words: readonly string[],
  head: Head | undefined,
  { heads, ignored }: Vocabulary,
): number {
  if (!head) return WITHOUT_HEAD;
  if (start >= head.end) return AFTER_HEAD;
  const general = (word: string) => heads.has(word) || ignored.has(word);
  if (end > head.start) return words.slice(end, head.end).every(general) ? AT_HEAD : BEFORE_STRONG_HEAD;
  if (head.strong) return BEFORE_STRONG_HEAD;
  const between = words.slice(end, head.start).filter((word) => !ignored.has(word)).length;
  return BEFORE_HEAD[Math.min(between, BEFORE_HEAD.length - 1)] ?? 0;
}
