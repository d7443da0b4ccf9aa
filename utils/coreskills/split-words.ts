import { foldAccents } from '../advert/fold-line.ts';

/** Symbols that are part of a name, and spellings that would split or hide a word. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/<[^<>]{0,500}>/gu, ' . '],
  [/&amp;/giu, '&'],
  [/&[a-z#\d]{2,8};/giu, ' '],
  [/\bc\+\+/giu, ' cplusplus '],
  [/\bc#/giu, ' csharp '],
  [/\.net\b/giu, ' dotnet '],
  [/\b(\p{L})\s?&\s?(\p{L})\b/gu, '$1n$2'],
  [/\bco[-\s]?(?=ordinat)/giu, 'co'],
  [/['’`´]/gu, ''],
];

/** A stores manager is not a store manager. */
const OWN_PLURALS: ReadonlySet<string> = new Set(['stores', 'accounts']);

/** A capital inside a word is a lost space: "SurveyorHighways". */
const LOST_SPACE = /(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{3})/gu;

/** Splits a text into words for comparison: lower case, without accents, singular, digits separate. */
export function splitWords(text: string): string[] {
  const written = WRITTEN.reduce((all, [sign, instead]) => all.replace(sign, instead), text);
  const folded = foldAccents(written.replace(LOST_SPACE, ' '));
  return (folded.match(/[a-z]+|\d+/gu) ?? []).map(singular);
}

/** `wordsOf` without "and", which titles also write as `&`, as a slash or not at all. */
export const tradeWords = (text: string): string[] => splitWords(text).filter((word) => word !== 'and');

function singular(word: string): string {
  if (word.length < 4 || OWN_PLURALS.has(word)) return word;
  const bare = word
    .replace(/(?<=..)(?:wom[ae]n|men|persons?|people)$/u, 'man')
    .replace(/i[zs](?=(?:e|er|ed|ing|ation)s?$)/u, 'is')
    .replace(/^(?:center)(?=s?$)/u, 'centre')
    .replace(/^adviser(?=s?$)/u, 'advisor')
    .replace(/^programme(?=s?$)/u, 'program');
  if (/ies$/u.test(bare) && bare.length > 4) return bare.replace(/ies$/u, 'y');
  if (/(?:ss|ch|sh|x)es$/u.test(bare)) return bare.slice(0, -2);
  return /[^sui]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}
