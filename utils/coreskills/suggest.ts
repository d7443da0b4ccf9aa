import shipped from 'virtual:coreskill-vocabulary';
import type { Coreskills } from '@/utils/advert/rules';
import { descriptionEvidence } from './description-evidence';
import { Evidence } from './evidence';
import { historyEvidence, type PastChoice } from './past-choices';
import { NO_CORESKILL } from './prune-phrases';
import { titleEvidence } from './title-evidence';
import { openVocabulary } from './vocabulary';

/** What a suggestion goes by. */
export interface SuggestFrom {
  title: string;
  /** Text or HTML. */
  description?: string | undefined;
  company?: string | undefined;
  /** What the recruiter chose before, newest first. */
  history?: readonly PastChoice[] | undefined;
}

/** A coreskill with its likeliest specialisms, likeliest first; none where nothing speaks for one. */
export interface Suggested {
  coreskill: string;
  specialisms: string[];
}

/** What may be chosen without asking, to be confirmed. */
export interface Choice {
  coreskill: string;
  /** Only where one stands out. */
  specialism?: string;
}

/** `ranked` holds everything that came into question, best first, whatever the confidence. */
export type Suggestion =
  | { confidence: 'clear'; choice: Choice; ranked: Suggested[] }
  | { confidence: 'tie'; candidates: Suggested[]; ranked: Suggested[] }
  | { confidence: 'none'; ranked: Suggested[] };

/** What the whole description may add to the title's weights, where a plain job title has 10. */
const DESCRIPTION = 4;
/** A description needs this much to count in full. */
const FULL_DESCRIPTION = 12;
/** A choice needs this much … */
const CLEAR = 4.5;
/** … and the next best at most this share of it. */
const CLEAR_SHARE = 0.62;
/** A specialism stands out where the next best has at most this share of it. */
const CLEAR_SPECIALISM_SHARE = 0.7;
const TIE = 2.5;
const TIE_SHARE = 0.5;
const MOST_CANDIDATES = 3;
const MOST_RANKED = 6;
const MOST_SPECIALISMS = 5;

const vocabulary = openVocabulary(shipped);

/**
 * Ranks the coreskills that an advert may belong to, by its title first and its description second.
 * @param list the coreskills in use; what is not on it is never suggested
 */
export function suggest(from: SuggestFrom, list: Coreskills): Suggestion {
  const evidence = gather(from);
  const known = evidence.ranked.filter(([name, weight]) => Object.hasOwn(list, name) && weight > 0.5);
  const ranked = known.slice(0, MOST_RANKED).map(([name]) => suggested(name, evidence, list));
  const [best] = ranked;
  const [, top] = known[0] ?? ['', 0];
  const [, next] = known[1] ?? ['', 0];
  const unfit = evidence.total(NO_CORESKILL);
  if (!best || top < TIE || unfit >= top) return { confidence: 'none', ranked };
  if (top >= CLEAR && Math.max(next, unfit) <= top * CLEAR_SHARE)
    return { confidence: 'clear', choice: choiceOf(best, evidence), ranked };
  const near = known.filter(([, weight]) => weight >= top * TIE_SHARE).length;
  return { confidence: 'tie', candidates: ranked.slice(0, Math.min(near, MOST_CANDIDATES)), ranked };
}

function gather(from: SuggestFrom): Evidence {
  const evidence = new Evidence();
  evidence.addAll(titleEvidence(from.title, vocabulary), 1);
  const described = descriptionEvidence(from.description ?? '', vocabulary);
  if (described.sum > 0) evidence.addAll(described, DESCRIPTION / Math.max(described.sum, FULL_DESCRIPTION));
  evidence.addAll(historyEvidence(from, from.history ?? [], vocabulary), 1);
  return evidence;
}

function suggested(coreskill: string, evidence: Evidence, list: Coreskills): Suggested {
  const own = list[coreskill] ?? [];
  const specialisms = evidence
    .specialisms(coreskill)
    .map(([name]) => name)
    .filter((name) => own.includes(name));
  return { coreskill, specialisms: specialisms.slice(0, MOST_SPECIALISMS) };
}

function choiceOf({ coreskill, specialisms }: Suggested, evidence: Evidence): Choice {
  const weights = new Map(evidence.specialisms(coreskill));
  const [best, next] = specialisms;
  if (best === undefined) return { coreskill };
  const [one, other] = [best, next].map((name) => weights.get(name ?? '') ?? 0);
  const clear = one !== undefined && other !== undefined && other <= one * CLEAR_SPECIALISM_SHARE;
  return clear ? { coreskill, specialism: best } : { coreskill };
}
