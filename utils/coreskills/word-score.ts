import { editDistance } from '@/utils/advert/edit-distance';
import { foldAccents } from '@/utils/advert/fold-line';

/** How well a typed word matches a word of a name: lower is better. From `nearWord` on it is misspelt. */
export const SCORE = {
  same: 0,
  stem: 1,
  start: 2,
  short: 3,
  letter: 3.5,
  nearWord: 4,
  nearStart: 5,
  far: 6,
  none: 99,
} as const;

export type Stemmed = readonly [word: string, stem: string];

/** Endings that do not change the trade: "welder", "welding". At least four letters stay. */
const ENDING =
  /(?<=.{4})(?:anc[ey]|at(?:or|ion)|it(?:or|ion)|ici?an|ical|ement|ment|ship|ist|ism|ian|ant|ent|ing|ee|ier|er|or|ion|ics?|al|ry|ly|[ey])?s?$/u;

/** @returns the words for comparison: no accents, lower case, no punctuation */
export const foldWords = (text: string): string[] =>
  foldAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export const withStem = (word: string): Stemmed => [word, word.replace(ENDING, '')];

/** @returns how well a typed word matches a word of a name: a `SCORE` */
export function scoreOf(sought: Stemmed, known: Stemmed): number {
  const [typed, stem] = sought;
  const [word, wordStem] = known;
  if (typed === word) return SCORE.same;
  if (stem === wordStem) return SCORE.stem;
  if (word.startsWith(typed)) return SCORE.start;
  if (shortens(typed, word) || shortens(word, typed)) return SCORE.short;
  if (typed.length < 4 || word.length < 4)
    return word.length === 1 && typed.startsWith(word) ? SCORE.letter : SCORE.none;
  return word.startsWith(stem) || typed.startsWith(word) ? SCORE.short : misspelt(sought, known);
}

/** Abbreviations without vowels: "mgmt", "accts". */
function shortens(short: string, word: string): boolean {
  if (short.length < 3 || short.length >= word.length || word.length > 3 * short.length) return false;
  if (short[0] !== word[0] || short.at(-1) !== word.at(-1) || /[aeiou]/u.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

const allowed = (typed: string): number => (typed.length < 6 ? 1 : 2);

function misspelt([typed, stem]: Stemmed, [word, wordStem]: Stemmed): number {
  // Cheap test that excludes most words before the distance is computed.
  if (word.length < stem.length - 2 || ![...typed.slice(0, 2)].some((one) => word.slice(0, 2).includes(one)))
    return SCORE.none;
  const { whole, start } = editDistance(typed, word);
  if (whole === 1 && typed.length > 4) return SCORE.nearWord;
  if (whole === 1 || (start === 1 && typed.length > 4)) return SCORE.nearStart;
  const stems = editDistance(stem, wordStem).whole;
  if (stems === 1) return SCORE.nearStart;
  return whole <= allowed(typed) || stems <= allowed(stem) ? SCORE.far : SCORE.none;
}
