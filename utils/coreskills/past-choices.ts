import { CoreskillScores } from './coreskill-scores';
import { splitWords } from './split-words';
import type { Vocabulary } from './vocabulary';

export interface PastChoice {
  company?: string | undefined;
  title: string;
  coreskill: string;
  specialisms: readonly string[];
}

/** The weight of the same title in the same company: more than that of a certain job title. */
const SAME = 14;
const LEAST_ALIKE = 0.5;
const OTHER_COMPANY = 0.5;
const MOST_CHARACTERS = 300;

/** Weighs earlier choices for similar titles; those of the same company count twice. */
export function historyScores(
  { title, company }: { title: string; company?: string | undefined },
  history: readonly PastChoice[],
  vocabulary: Vocabulary,
): CoreskillScores {
  const scores = new CoreskillScores();
  const titleWords = significantWords(title, vocabulary);
  const strongest = new Map<string, number>();
  for (const past of history) {
    const alike = jaccard(titleWords, significantWords(past.title, vocabulary));
    if (alike < LEAST_ALIKE) continue;
    const weight = SAME * alike * (sameCompany(company, past.company) ? 1 : OTHER_COMPANY);
    const key = JSON.stringify([past.coreskill, ...past.specialisms]);
    if (weight <= (strongest.get(key) ?? 0)) continue;
    strongest.set(key, weight);
  }
  for (const [key, weight] of strongest) {
    const [coreskill = '', ...specialisms]: string[] = JSON.parse(key);
    scores.add(coreskill, weight);
    for (const specialism of specialisms) scores.addSpecialism(coreskill, specialism, weight);
  }
  return scores;
}

function significantWords(title: string, { ignored }: Vocabulary): ReadonlySet<string> {
  const words = splitWords(title.slice(0, MOST_CHARACTERS)).filter((word) => !/^\d/u.test(word));
  const significant = words.filter((word) => !ignored.has(word));
  return new Set(significant.length > 0 ? significant : words);
}

/** Jaccard index: the share of common words. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

function sameCompany(one: string | undefined, other: string | undefined): boolean {
  const bare = (company: string | undefined) =>
    splitWords(company ?? '')
      .filter((word) => !/^(?:ltd|limited|plc|llp|group)$/u.test(word))
      .join(' ');
  return bare(one) !== '' && bare(one) === bare(other);
}
