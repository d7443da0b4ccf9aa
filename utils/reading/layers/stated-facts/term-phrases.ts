import type { Block } from '../../outline/types';
import { type LocatedValue, sentenceAt } from '../../quote';
import { includesAny } from '../../values/phrases';

const TERM =
  '(?:full[\\s-]time|part[\\s-]time|permanent|temporary|fixed[\\s-]term|open[\\s-]ended|freelance|seasonal)';

const JOB =
  '(?:role|position|post|contract|job|opportunity|vacancy|basis|appointment|engagement|opening(?! hours| times))s?';

/** "a permanent, full-time position", "the post is full time and permanent". */
const TERM_PHRASE = new RegExp(
  `\\b${TERM}(?:[\\s,()/&-]+(?:\\w+(?:\\.\\w+)*[\\s,()/&-]+){0,6}?)${JOB}\\b|\\b(?:is|are|be|offer\\w*) ${TERM} (?:work|employment)\\b|\\bhours (?:are|will be) ${TERM}\\b|\\b${JOB} (?:is|will be)\\b[^.;]{0,60}?\\b${TERM}\\b[^.;]{0,50}`,
  'g',
);

const TERMS = [
  'full time',
  'full-time',
  'part time',
  'part-time',
  'permanent',
  'temporary',
  'fixed',
  'ended',
  'freelance',
  'season',
];

export function findTermPhrases(body: readonly Block[]): readonly LocatedValue[] {
  return body
    .filter(({ lower }) => includesAny(lower, TERMS))
    .flatMap((block) => locatePhrases(block, TERM_PHRASE));
}

export function locatePhrases(block: Block, phrases: RegExp): readonly LocatedValue[] {
  return [...block.lower.matchAll(phrases)].map(({ 0: value, index }) => ({
    // The next words may change the meaning: "A permanent contract after a year".
    value: (value + textAfter(block.lower, index + value.length)).replace(/(?<=\d)-/, ' '),
    blocks: [block],
    phrase: sentenceAt(block.text, index),
  }));
}

function textAfter(lower: string, at: number): string {
  const near = lower.slice(at, at + 25);
  // "After six months' probation" needs its last word.
  return (near.includes(' after ') ? lower.slice(at, at + 60) : near).split(/[.;]/)[0] ?? '';
}
