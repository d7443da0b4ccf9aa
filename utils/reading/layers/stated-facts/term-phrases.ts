import type { Block } from '../../outline/types';
import { type LocatedValue, sentenceAt } from '../../quote';
import { includesAny } from '../../values/phrases';
import { DENIAL } from '../../values/plain-words';

const TERM =
  '(?:full[\\s-]time|part[\\s-]time|permanent|temporary|fixed[\\s-]term|open[\\s-]ended|freelance|self[\\s-]employed|seasonal|casual|ongoing|substantive)';

const JOB =
  '(?:role|position|post|contract|job|opportunity|vacancy|basis|appointment|engagement|placement|traineeship|opening(?! hours| times))s?';

/** What is permanent is another thing: "our permanent collection in this role". */
const BESIDE_JOB = '(?:in|for|with|of|as|from) (?:this|that|the|your|our|an?) ';

/** "We are looking for a full-time baker". */
const HIRING =
  '\\b(?:to (?:appoint|recruit|employ|hire|add)|adding|appointing|recruiting|hiring|seek(?:s|ing)?|looking for|needs?|requires?|wanted|(?:opening|vacancy|position|opportunity|place) for):?';

/** "To extend this to a permanent post". */
const LATER =
  '\\b(?:(?:extend|lead|convert|turn|mov|transfer)\\w*(?: \\w+){0,3} (?:in)?to|becom\\w+) (?:an? )?';

/** "a permanent, full-time position", "the post is full time and permanent". */
const TERM_PHRASE = new RegExp(
  `\\b${TERM}(?<!${LATER}permanent)(?:[\\s,()/&-]+(?:(?!${BESIDE_JOB})\\w+(?:\\.\\w+)*[\\s,()/&-]+){0,6}?)${JOB}\\b|\\b(?:is|are|be|offer\\w*) ${TERM} (?:work|employment)\\b|\\bhours (?:are|will be) ${TERM}\\b|\\b${JOB}(?: (?:is|are|will be)|['’]s)\\b[^.;]{0,60}?\\b${TERM}\\b(?:[^.;]|\\.(?=\\d)){0,50}|${HIRING} (?:(?:an?|another|one|two|three|some|\\d)\\s+)?(?:(?!(?:of|for|to|with|and|who|from|in|over|our|their)\\b)[\\w-]+,?\\s+){0,2}?${TERM}\\b|\\byou(?: will|['’]ll| would|['’]d) (?:be )?work(?:ing)? (?:full|part)[\\s-]time\\b|\\bjoin\\b[^.;]{0,40} as an? permanent employee\\b|\\bcommit to (?:full|part)[\\s-]time hours\\b|\\bwork for the (?:\\w+ )?season\\b|(?:^|[.;] )(?:casual|seasonal|temporary|permanent) (?:work|employment)\\b|(?:^|\\b(?:an?|on) )secondment (?:for|of|opportunity|post|basis)\\b|(?:^|[.;] )(?:full|part)[\\s-]time hours\\b|\\b(?:is|are|be) (?:offered )?(?:for|on) an? fixed[\\s-]term\\b|\\b(?:taken on|engaged|employed|hired|work(?:ing)?) (?:as |on an? )?(?:self[\\s-]employed|freelance)\\b|\\bfixed[\\s-]term (?:from|until|for) (?=\\d|one|two|three|six|twelve)|(?:^|[.;\\n] )(?:full|part)[\\s-]time(?=, (?:mon|tue|wed|thu|fri|sat|sun|day|night|shift|\\d))|\\b(?:full|part)[\\s-]time(?= on an? \\d)|\\bhalf[\\s-]time (?:post|position|role|job|appointment|basis)\\b|(?:^|[.;] )(?:it|this|the work) is (?:full|part)[\\s-]time\\b|(?:^|[.;\\n])permanent(?=, ?(?:\\d|full|part|mon|tue|wed|thu|fri))`,
  'g',
);

/** What a term depends on: "not a permanent post", "0.6 of a full-time post". */
const WORDS_BEFORE = new RegExp(`(?:${DENIAL}|\\d\\.\\d{1,2} of (?:an? )?)$`);
const LONGEST_BEFORE = 40;
/** "Tell us whether a self-employed or a full-time position would suit you better". */
const QUESTION = /\bwhether\b[^.;!?]*$/;

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
  'employed',
  'season',
  'casual',
  'ongoing',
  'substantive',
  'secondment',
  'half',
];

export function findTermPhrases(body: readonly Block[]): readonly LocatedValue[] {
  return body
    .filter(({ lower }) => includesAny(lower, TERMS))
    .flatMap((block) => locatePhrases(block, TERM_PHRASE));
}

/**
 * @param phrases matches lower case, with the flag g
 * @param lower the block's words in lower case, as far as they are to be read in other words
 * @returns each phrase with the words before and after it on which it depends; its sentence as printed
 */
export function locatePhrases(block: Block, phrases: RegExp, lower = block.lower): readonly LocatedValue[] {
  const stated = [...lower.matchAll(phrases)].filter(({ index }) => !QUESTION.test(lower.slice(0, index)));
  return stated.map(({ 0: value, index }) => ({
    // The next words may change the meaning: "A permanent contract after a year".
    value: (textBefore(lower, index) + value + textAfter(lower, index + value.length)).replace(
      /(?<=\d)-/,
      ' ',
    ),
    blocks: [block],
    phrase: sentenceAt(block.text, index),
  }));
}

function textBefore(lower: string, at: number): string {
  return WORDS_BEFORE.exec(lower.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[0] ?? '';
}

function textAfter(lower: string, at: number): string {
  const near = lower.slice(at, at + 25);
  // "After six months' probation" needs its last word.
  return (near.includes(' after ') ? lower.slice(at, at + 60) : near).split(/\.(?!\d)|;/)[0] ?? '';
}
