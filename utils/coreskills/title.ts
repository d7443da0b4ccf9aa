import { editDistance } from '@/utils/advert/edit-distance';
import { tradeWords } from './split-words';
import type { Vocabulary } from './vocabulary';

const MOST_CHARACTERS = 300;
/** Separators, and words that introduce a place, a purpose or a company. */
const PARTS =
  /\s+[-–—_~*]+\s*|\s*[-–—]\s+|[–—|()[\]{},:;•·@!?"“”\n]+|\s{2,}|\s+(?:for|with|in|at|within|to|based|required|needed|wanted|who|near|from|using|including|inc|plus|up to|on|no)\s+/iu;
/** Amounts and times, wrongly encoded or masked. */
const NO_WORDS = /[ÂÃâ€£$]+[\d,.]*\s?k?|\*{2,}\S*|\b\d[\d,.]*k\b/giu;
/** The trade follows: "Head of Finance". */
const OF =
  /\b(?:head|director|manager|president|chief|leader|lead|chair|vp|supervisor|coordinator)\s+of\s+(?:the\s+)?/giu;

/** Splits a title into its parts, and those into words of the vocabulary. */
export function splitTitleWords(title: string, vocabulary: Vocabulary): string[][] {
  return title
    .slice(0, MOST_CHARACTERS)
    .replace(NO_WORDS, '  ')
    .split(PARTS)
    .map((part) => partWords(part ?? '', vocabulary))
    .filter((words) => words.length > 0);
}

function partWords(part: string, vocabulary: Vocabulary): string[] {
  const turned = part.replace(OF, '');
  const written = turned === part ? part : `${turned} manager of ${part}`;
  const words = tradeWords(written).flatMap((word) => knownWord(word, vocabulary));
  return joined(words, vocabulary);
}

/** The word, a known spelling of it, or the only word that differs by one letter. */
function knownWord(word: string, { words, same, ignored, heads }: Vocabulary): readonly string[] {
  if (words.has(word) || ignored.has(word) || heads.has(word)) return [word];
  return same.get(word) ?? [nearWord(word, words) ?? word];
}

/** One letter turns shorter words into other words too easily. */
const SHORTEST_FOR_TYPOS = 7;

function nearWord(word: string, words: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST_FOR_TYPOS) return undefined;
  let near: string | undefined;
  for (const known of words) {
    const longer = known.length - word.length;
    if (Math.abs(longer) > 1 || known[0] !== word[0] || editDistance(word, known).whole > 1) continue;
    if (longer === 1) return known;
    near ??= known;
  }
  return near;
}

/** Joins two words that the vocabulary knows as one: "fork lift". */
function joined(words: readonly string[], { words: known, heads }: Vocabulary): string[] {
  const made: string[] = [];
  for (const word of words) {
    const last = made.at(-1) ?? '';
    const both = last + word;
    const apart = known.has(last) && (known.has(word) || heads.has(word));
    if (last && !apart && known.has(both)) made[made.length - 1] = both;
    else made.push(word);
  }
  return made;
}
