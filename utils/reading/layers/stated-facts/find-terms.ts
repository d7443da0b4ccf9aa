import type { Fact } from '../../advert-parts/labelled-facts';
import { linesOf } from '../../outline/lines';
import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue, sentenceAt } from '../../quote';
import type { ReadFieldId } from '../../reading';
import { includesAny } from '../../values/phrases';
import {
  type Hours,
  type JobType,
  offersBothHours,
  readHours,
  readJobType,
  readWorkingLocation,
  SPELL_HINTS,
  saysForHowLong,
  statesShare,
  type WorkingLocation,
} from '../../values/terms';

export interface Terms {
  hours?: LocatedValue<Hours>;
  jobType?: LocatedValue<JobType>;
  workingLocation?: LocatedValue<WorkingLocation>;
  /** A sentence about the job says so, whatever the company offers others. */
  isSurelyOnsite: boolean;
}

/** A short line of terms: "SF Bay Area · Permanent · Hybrid". */
const LONGEST_CHIP = 100;
const TERM_LABELS: ReadonlySet<Fact['id']> = new Set(['hours', 'terms', 'working_location']);
const CHIP_PART =
  /^(?:(?:full|part)[\s-]?time|perm(?:anent)?(?: after .{3,25}\b(?:probation|trial)(?: period)?)?|temp(?:orary)?|contract|(?:(?:maternity|paternity|parental|adoption|sickness)(?: leave)? )?cover|(?:fixed[\s-]term|temporary)(?: (?:to|until|for|contract|\d|one|two).{1,50})?|seasonal|casual|bank|(?:fully )?remote|hybrid|on[\s-]?site|home[\s-]based|office[\s-]based|\d{1,2}(?:\.\d{1,2})?[\s-]?(?:hours?|hrs?)(?: (?:per|a|each|\/) week| weekly| guaranteed)?|(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)[ -](?:months?|years?)['’]? fixed[\s-]term)(?:\s*(?:,|and|&|\s)\s*(?:(?:full|part)[\s-]?time|permanent|temporary|contract|employee|position|role|job|working))?$/;
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
const SHORT_TERMS = ['time', 'permanent', 'temporary', 'fixed', 'ended', 'freelance', 'season', 'hours'];
const FULLY = ['100%', 'full', 'entirely', 'wholly', 'purely', 'strictly', 'exclusively', 'solely'];
const NOT_OF_THE_JOB =
  '(?<!(?:up to|over|than|extra|additional|overtime|support|tuition|training|after)[^.;]{0,12})';
/** "a role for 40 hours a week", "a 45-hour week", "25 – 30 hours a week". */
const WEEKLY = new RegExp(
  `${NOT_OF_THE_JOB}(?<!\\d ?(?:-|–|to) ?)\\b(?:\\d{1,2}(?:\\.\\d{1,2})? ?(?:-|–|to) ?)?(?:1[5-9]|[2-4]\\d)(?:\\.\\d{1,2})?[\\s-]*(?:hours?|hrs?)[\\s,-]*(?:(?:per|a|each|\\/|working|basic|standard|(?:four|five)[ -]day|mon(?:day)? (?:to|-|–) (?:fri|sat|sun)(?:day)?)\\s*)?(?:week|wk)\\b`,
  'g',
);
/** Few hours may be anything's, so they need the job beside them: "the post is for six hours' work a week". */
const FEW_HOURS = new RegExp(
  `\\b(?:post|role|job|position|stipend|salary|wage|paid|needs|comes? to|amounts? to|works? out at|£[\\d,.]+|part[ -]time)\\b(?:(?!includ|involv|plus|extra|hold)[^.;]){0,50}?${NOT_OF_THE_JOB}\\b(?:\\d|1[0-4]|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)(?:\\.\\d{1,2})?[\\s-]hours?['’]?(?: (?:of )?work)? (?:a|per|each) week\\b`,
  'g',
);
/**
 * A line or sentence that begins with the hours, or says of a year's pay or of the week that it is for them: "40 hours,
 * finishing at 1 on Fridays", "between 20 and 30 hours", "£12,000 a year for 20 hours".
 */
const LEADING_HOURS =
  /(?:^[\s•·*–-]*|[.,;·|] |\b(?:a year|per annum|pro rata),? for |\b(?:your|the|working) week (?:is|of|will be) |\b(?:doing|working) (?:about |around )?)((?:between )?(?:(?:1[5-9]|[2-5]\d) (?:and|to) )?(?:1[5-9]|[2-5]\d)(?:\.\d{1,2})?)[ -]?(?:hours?|hrs)(?= ?(?:$|[,;:(·|]|guaranteed\b|over (?:\d|\w+) days|(?:mon|tues?|wed)[a-z]*\b))/g;
/** Dress may be casual, a bank holiday's shifts are not the bank's, and 24 hours are a day. */
const OTHER_MEANING = /^(?:casual|bank|contract|cover|(?:24|48) ?(?:hours|hrs))$/;
const BRACKETS = /\(([^()]{3,60})\)/g;
const AROUND_THE_CLOCK = /^(?:24|48)$/;

const WHERE = ['hybrid', 'blended', 'home', 'remote', 'office', 'studio', 'site', 'person'];
const ONSITE =
  /\b(?:role|position|post|job|you)\b.*\b(?:100%|fully|full[\s-]time|entirely|wholly|purely|strictly|exclusively|solely)[\s,]+(?:based )?(?:on[\s-]?site|site[\s-]based|office[\s-]based|in[\s-]person|in (?:the|our) office)\b/;
const NOT_ONSITE = /\b(?:not|never|unless|except|training|induction|probation|first|interview\w*|if)\b/;
const PERHAPS =
  /\b(?:considered|open to|as well|possib\w+|options?|may|could|occasional\w*|discuss\w*|negotiable|office hours)\b/;
const LABELLED_HOURS =
  /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:\(|$|(?<=\d\d)[,;] )|(?<![\d.:-])\b(\d{2}(?:[.,]\d{1,2})?)\s*(?:hours|hrs)\b(?!\s*(?:per|a|each|\/)?\s*(?:day|shift|night|month|year|notice))/;

export function isTerm(part: string): boolean {
  return CHIP_PART.test(part.trim().toLowerCase());
}

/** Finds hours, job type and working location in labels, then short lines, then clear phrases. */
export function findTerms(
  facts: readonly Fact[],
  lines: readonly Block[],
  body: readonly Block[],
  settled: ReadonlySet<ReadFieldId>,
): Terms {
  const valuesOf = (...ids: readonly Fact['id'][]) => facts.filter(({ id }) => ids.includes(id));
  const labels = new Set(
    facts
      .filter(({ id, blocks }) => blocks.length > 1 || TERM_LABELS.has(id))
      .flatMap(({ blocks }) => blocks.slice(0, 1)),
  );
  const chips = once(() =>
    lines
      .filter((block) => block.text.length <= LONGEST_CHIP && !labels.has(block) && !isLabel(block))
      .flatMap(chipsIn),
  );
  const ofTerms = body.filter(({ lower }) => includesAny(lower, TERMS));
  const short = once(() =>
    body.filter(({ lower }) => includesAny(lower, SHORT_TERMS)).flatMap(shortSentences),
  );
  const phrases = once(() => ofTerms.flatMap((block) => locatePhrases(block, TERM_PHRASE)));
  const weekly = () =>
    body
      .filter(({ lower }) => includesAny(lower, ['week', 'wk']) && includesAny(lower, ['hour', 'hr']))
      .flatMap(weeklyHours);
  const leading = () => body.filter(({ lower }) => /\d ?-?h/.test(lower)).flatMap(leadingHours);
  const shares = () =>
    [...lines, ...body]
      .filter(({ lower }) => includesAny(lower, ['fte', 'wte', 'equivalent']))
      .flatMap(shareIn);
  const spells = () =>
    body
      .filter(({ lower }) => includesAny(lower, SPELL_HINTS))
      .flatMap(sentencesOf)
      .filter(({ value }) => saysForHowLong(value.toLowerCase()));
  // Data that says so goes before sentences.
  const unless = (
    id: ReadFieldId,
    sources: readonly (() => readonly LocatedValue[])[],
  ): readonly (() => readonly LocatedValue[])[] => (settled.has(id) ? [] : sources);
  const offersBoth = [...lines, ...body].some(({ lower }) => offersBothHours(lower));

  const hours = readFirst(readHours, [
    () => valuesOf('hours', 'terms'),
    () => valuesOf('hours').flatMap(weeklyOf),
    ...unless('hours', offersBoth ? [] : [chips, short, phrases, weekly, leading, shares]),
  ]);
  const jobType = readFirst(readJobType, [
    () => valuesOf('terms', 'hours'),
    ...unless('job_type', [chips, short, phrases, spells]),
  ]);
  const aboutWhere = body.filter(({ lower }) => includesAny(lower, WHERE));
  const onsite = aboutWhere.filter(({ lower }) => includesAny(lower, FULLY)).flatMap(onsiteSentences);
  const workingLocation = readFirst(readWorkingLocation, [
    () => valuesOf('working_location'),
    () => onsite,
    ...unless('working_location', [
      () => [...valuesOf('place'), ...chips()],
      () => aboutWhere.flatMap(workplaceSentences),
    ]),
  ]);
  return {
    ...(hours ? { hours } : {}),
    ...(jobType ? { jobType } : {}),
    ...(workingLocation ? { workingLocation } : {}),
    isSurelyOnsite: onsite.some(({ phrase }) => phrase !== undefined && phrase === workingLocation?.phrase),
  };
}

/** "Remote" above "No", "Contract" above "Term time only". */
function isLabel({ element, text }: Block): boolean {
  return ['dt', 'th'].includes(element.localName) || text.endsWith(':');
}

function weeklyHours(block: Block): readonly LocatedValue[] {
  const few = locatePhrases(block, FEW_HOURS).map((found) => ({
    ...found,
    value: found.value.replace(/['’]?(?: of)? work(?= )|['’](?= )/, ''),
  }));
  const weekly = locatePhrases(block, WEEKLY).map((found) => ({
    ...found,
    value: found.value.replace(/(?<=\d (?:hours?|hrs?))\D+?(?=week|wk)/, ' a '),
  }));
  return [...weekly, ...few];
}

function leadingHours(block: Block): readonly LocatedValue[] {
  return [...block.lower.matchAll(LEADING_HOURS)]
    .filter(([, hours = '']) => !AROUND_THE_CLOCK.test(hours))
    .map(([, hours]) => ({ value: `${hours} hours a week`, blocks: [block] }));
}

/** "0.6 FTE", but not "£25,000 FTE". */
function shareIn(block: Block): readonly LocatedValue[] {
  return statesShare(block.lower)
    ? [{ value: block.lower.replace(/(?:full|part)[ -]time(?! equivalent)/g, ' '), blocks: [block] }]
    : [];
}

function sentencesOf(block: Block): readonly LocatedValue[] {
  return linesOf(block)
    .flatMap((line) => line.split(/(?<=[.!?;])\s+/))
    .filter((sentence) => sentence.length < 300)
    .map((sentence) => ({ value: sentence, blocks: [block], phrase: sentence }));
}

/** "Full time, permanent." at the end of a paragraph, or in brackets. */
function shortSentences(block: Block): readonly LocatedValue[] {
  const bracketed = [...block.text.matchAll(BRACKETS)].map(([, words = '']) => ({ value: words }));
  return [...sentencesOf(block), ...bracketed]
    .filter(({ value }) => value.length <= LONGEST_CHIP)
    .flatMap(({ value }) =>
      partsOf(value.toLowerCase().replace(/[.!]$/, ''))
        .filter((part) => !OTHER_MEANING.test(part))
        .map((part) => ({
          value: part,
          blocks: [block],
          phrase: value,
        })),
    );
}

function chipsIn(block: Block): readonly LocatedValue[] {
  const styled = block.pieces.length > 1 ? block.pieces : [];
  const parts = [block.lower, ...styled.map((piece) => (piece === 'br' ? '' : piece.text.toLowerCase()))];
  return parts.flatMap(partsOf).map((value) => ({ value, blocks: [block] }));
}

function partsOf(line: string): readonly string[] {
  return line
    .split(/\s*[·•|,/;()]\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter(isTerm);
}

function locatePhrases(block: Block, phrases: RegExp): readonly LocatedValue[] {
  return [...block.lower.matchAll(phrases)].map(({ 0: value, index }) => ({
    // The next words may change the meaning: "A permanent contract after a year".
    value: (value + textAfter(block.lower, index + value.length)).replace(/(?<=\d)-/, ' '),
    blocks: [block],
    phrase: sentenceAt(block.text, index),
  }));
}

function workplaceSentences(block: Block): readonly LocatedValue[] {
  return block.text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => sentence.length < 300 && isAboutWorkplace(sentence.toLowerCase()))
    .map((sentence) => ({ value: sentence, blocks: [block], phrase: sentence }));
}

function onsiteSentences(block: Block): readonly LocatedValue[] {
  return block.text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => ONSITE.test(sentence.toLowerCase()) && !NOT_ONSITE.test(sentence.toLowerCase()))
    .map((sentence) => ({ value: sentence, blocks: [block], phrase: sentence }));
}

/** "In office hours", "remote working considered" and a passing "on site" say nothing. */
function isAboutWorkplace(lower: string): boolean {
  if (!includesAny(lower, WHERE) || PERHAPS.test(lower)) return false;
  const isOnsite = readWorkingLocation(lower) === 'Onsite working';
  return !isOnsite || (lower.length <= 40 && !lower.includes('interview'));
}

/** Weekly hours: "35 (1.0 FTE)", "8am to 4.30pm, 40 hours". */
function weeklyOf(fact: Fact): readonly LocatedValue[] {
  const [, alone, counted] = LABELLED_HOURS.exec(fact.value.toLowerCase()) ?? [];
  const number = alone ?? counted;
  return number ? [{ ...fact, value: `${number.replace(',', '.')} hours a week` }] : [];
}

function textAfter(lower: string, at: number): string {
  const near = lower.slice(at, at + 25);
  // "After six months' probation" needs its last word.
  return (near.includes(' after ') ? lower.slice(at, at + 60) : near).split(/[.;]/)[0] ?? '';
}

/** Makes it when it is first needed. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Uses the first source with a value. @returns undefined if its values differ */
function readFirst<Term>(
  read: (words: string) => Term | undefined,
  sources: readonly (() => readonly LocatedValue[])[],
): LocatedValue<Term> | undefined {
  for (const find of sources) {
    const terms = find().flatMap((located): LocatedValue<Term>[] => {
      const value = read(located.value);
      return value === undefined ? [] : [{ ...located, value }];
    });
    if (terms.length > 0) return onlyDistinctValue(terms);
  }
  return undefined;
}
