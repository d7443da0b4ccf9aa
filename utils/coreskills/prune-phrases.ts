export const NO_CORESKILL = '(none)';

export interface Entry {
  coreskill: string;
  specialism: string;
  /** First letter of job, topic or hint. */
  kind: string;
  weight: number;
  phrase: string;
}

const SURE = 8;
const LIGHTER = 6;
/** From this weight on, a subject decides before a general head. */
const TELLING = 7;

/**
 * Drops phrases that shorter ones of the same specialism imply: "tax manager" beside "tax". @param general words
 * without a trade
 */
export function prunePhrases(entries: readonly Entry[], general: ReadonlySet<string>): Entry[] {
  const places = new Map<string, Set<string>>();
  const weights = new Map<string, number>();
  for (const { phrase, coreskill, specialism, kind, weight } of entries) {
    places.set(phrase, (places.get(phrase) ?? new Set()).add(coreskill));
    weights.set(`${coreskill}|${specialism}|${kind}|${phrase}`, weight);
  }
  const alone = (phrase: string) => (places.get(phrase)?.size ?? 0) <= 1;
  const weightOf = ({ coreskill, specialism }: Entry, kind: string, phrase: string) =>
    alone(phrase) ? (weights.get(`${coreskill}|${specialism}|${kind}|${phrase}`) ?? 0) : 0;
  const saysNothing = (word: string, coreskill: string) =>
    general.has(word) &&
    [...(places.get(word) ?? [])].every((place) => place === coreskill || place === NO_CORESKILL);
  return entries.filter((entry) => {
    if (entry.kind !== 'j' || !alone(entry.phrase)) return true;
    const words = entry.phrase.split(' ');
    for (let parted = 1; parted < words.length; parted += 1) {
      const [before, after] = [words.slice(0, parted), words.slice(parted)];
      const weight = weightOf(entry, 'j', after.join(' '));
      if (weight >= SURE && weight >= entry.weight - LIGHTER) return false;
      const subject = weightOf(entry, 't', before.join(' '));
      if (subject >= TELLING && after.every((word) => saysNothing(word, entry.coreskill))) return false;
      const first = weightOf(entry, 'j', before.join(' '));
      if (first >= SURE && first >= entry.weight - LIGHTER && !after.some((word) => general.has(word)))
        return false;
    }
    return true;
  });
}
