import shipped from 'virtual:coreskill-vocabulary';
import { type Coreskills, specialismsOf } from '@/utils/advert/rules';
import { CoreskillScores } from './coreskill-scores';
import { descriptionScores } from './description-scores';
import { historyScores, type PastChoice } from './past-choices';
import { NO_CORESKILL } from './prune-phrases';
import { titleScores } from './title-scores';
import { openVocabulary } from './vocabulary';

export interface SuggestFrom {
  title: string;
  description?: string | undefined;
  company?: string | undefined;
  /** Newest first. */
  history?: readonly PastChoice[] | undefined;
}

/** Likely specialisms come first; none where the evidence is insufficient. */
export interface Suggested {
  coreskill: string;
  specialisms: string[];
}

/** A preselection, which the recruiter has to confirm. */
export interface CoreskillChoice {
  coreskill: string;
  specialism?: string;
}

export type Suggestion =
  | { confidence: 'clear'; choice: CoreskillChoice; ranked: Suggested[] }
  | { confidence: 'tie'; candidates: Suggested[]; ranked: Suggested[] }
  | { confidence: 'none'; ranked: Suggested[] };

/** The most that a description adds; a plain job title weighs 10. */
const DESCRIPTION = 4;
const FULL_DESCRIPTION = 12;
/** The least weight of a choice … */
const CLEAR = 4.5;
/** … and the greatest share of it that the runner-up may have. */
const CLEAR_SHARE = 0.62;
const CLEAR_SPECIALISM_SHARE = 0.7;
const TIE = 2.5;
const TIE_SHARE = 0.5;
const MOST_CANDIDATES = 3;
const MOST_RANKED = 6;
const MOST_SPECIALISMS = 5;

const vocabulary = openVocabulary(shipped);

/** Ranks the coreskills in use by title and, less, by description. */
export function suggest(from: SuggestFrom, list: Coreskills): Suggestion {
  const scores = gather(from);
  const known = scores.ranked.filter(([name, weight]) => Object.hasOwn(list, name) && weight > 0.5);
  const ranked = known.slice(0, MOST_RANKED).map(([name]) => suggested(name, scores, list));
  const [best] = ranked;
  const [, top] = known[0] ?? ['', 0];
  const [, next] = known[1] ?? ['', 0];
  const unfit = scores.total(NO_CORESKILL);
  if (!best || top < TIE || unfit >= top) return { confidence: 'none', ranked };
  if (top >= CLEAR && Math.max(next, unfit) <= top * CLEAR_SHARE)
    return { confidence: 'clear', choice: choiceOf(best, scores), ranked };
  const near = known.filter(([, weight]) => weight >= top * TIE_SHARE).length;
  return { confidence: 'tie', candidates: ranked.slice(0, Math.min(near, MOST_CANDIDATES)), ranked };
}

function gather(from: SuggestFrom): CoreskillScores {
  const scores = new CoreskillScores();
  scores.addAll(titleScores(from.title, vocabulary), 1);
  const described = descriptionScores(from.description ?? '', vocabulary);
  if (described.sum > 0) scores.addAll(described, DESCRIPTION / Math.max(described.sum, FULL_DESCRIPTION));
  scores.addAll(historyScores(from, from.history ?? [], vocabulary), 1);
  return scores;
}

function suggested(coreskill: string, scores: CoreskillScores, list: Coreskills): Suggested {
  const listed = specialismsOf(list, coreskill);
  const specialisms = scores
    .specialisms(coreskill)
    .map(([name]) => name)
    .filter((name) => listed.includes(name));
  return { coreskill, specialisms: specialisms.slice(0, MOST_SPECIALISMS) };
}

function choiceOf({ coreskill, specialisms }: Suggested, scores: CoreskillScores): CoreskillChoice {
  const weights = new Map(scores.specialisms(coreskill));
  const [best, next] = specialisms;
  if (best === undefined) return { coreskill };
  const [one, other] = [best, next].map((name) => weights.get(name ?? '') ?? 0);
  const clear = one !== undefined && other !== undefined && other <= one * CLEAR_SPECIALISM_SHARE;
  return clear ? { coreskill, specialism: best } : { coreskill };
}
