import { CoreskillScores } from './coreskill-scores';
import { findMatches } from './matches';
import { tradeWords } from './split-words';
import type { Meaning, Vocabulary } from './vocabulary';

const MOST_CHARACTERS = 10_000;
/** A repeated phrase counts up to this often. */
const MOST_TIMES = 3;

/** Weighs a description. It mentions many trades in passing, so only distinctive phrases count. */
export function descriptionScores(description: string, vocabulary: Vocabulary): CoreskillScores {
  const words = tradeWords(description.slice(0, MOST_CHARACTERS));
  const times = new Map<readonly Meaning[], number>();
  for (const { meanings, within } of findMatches(words, vocabulary))
    if (!within) times.set(meanings, (times.get(meanings) ?? 0) + 1);
  const scores = new CoreskillScores();
  for (const [meanings, often] of times)
    scores.addMeanings(meanings, (meaning) => weightOf(meaning) * Math.min(often, MOST_TIMES) ** 0.5);
  return scores;
}

function weightOf({ kind, weight }: Meaning): number {
  if (kind === 'hint') return weight;
  if (kind === 'job') return weight >= 9 ? 2.5 : 0;
  if (weight >= 7) return 2.5;
  return weight >= 5 ? 1 : 0;
}
