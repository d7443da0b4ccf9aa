import type { Fact } from '../../advert-parts/fact';
import { lazy } from '../../lazy';
import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue } from '../../quote';
import type { ReadFieldId } from '../../reading';
import { type Hours, offersBothHours, readHours } from '../../values/hours';
import { isOnlySpell, type JobType, readJobType, SPELL_HINTS, saysForHowLong } from '../../values/job-type';
import { includesAny } from '../../values/phrases';
import { readWorkingLocation, type WorkingLocation } from '../../values/working-location';
import { isWrittenLikePlace } from './find-location';
import { chipsIn, isLabel, LONGEST_CHIP, sentencesOf, shortSentences } from './term-chips';
import { findTermPhrases } from './term-phrases';
import { fewDaysOf, leadingHours, shareIn, weeklyHours, weeklyOf } from './weekly-hours';
import { FOUND_ON_SITE, FULLY, onsiteSentences, WHERE, workplaceSentences } from './workplace-sentences';

interface Terms {
  hours?: LocatedValue<Hours>;
  jobType?: LocatedValue<JobType>;
  workingLocation?: LocatedValue<WorkingLocation>;
  /** A sentence about the job says so, whatever the company offers others. */
  isSurelyOnsite: boolean;
}

const TERM_LABELS: ReadonlySet<Fact['id']> = new Set(['hours', 'terms', 'working_location']);
const TRADE = /(?<!\b(?:months?|years?|term)[ -])\bcontract(?:ing|ors?)?\b/gi;
const SHORT_TERMS = [
  'time',
  'permanent',
  'temporary',
  'fixed',
  'ended',
  'freelance',
  'season',
  'hours',
  'hrs',
  'cover',
  'temp',
  'ftc',
  'ir35',
];

/** Finds hours, job type and working location in labels, then short lines, then clear phrases. */
export function findTerms(
  facts: readonly Fact[],
  lines: readonly Block[],
  body: readonly Block[],
  known: ReadonlySet<ReadFieldId>,
): Terms {
  const valuesOf = (...ids: readonly Fact['id'][]) => facts.filter(({ id }) => ids.includes(id));
  const labels = new Set(
    facts
      .filter(({ id, blocks }) => blocks.length > 1 || TERM_LABELS.has(id))
      .flatMap(({ blocks }) => blocks.slice(0, 1)),
  );
  const chips = lazy(() =>
    lines
      .filter((block) => block.text.length <= LONGEST_CHIP && !labels.has(block) && !isLabel(block))
      .flatMap(chipsIn),
  );
  const heading = () =>
    lines
      .slice(0, 1)
      .filter(({ level }) => level > 0)
      .map((block) => ({ value: block.text, blocks: [block] }));
  // A "Contract Fitter" may fit what is under contract.
  const headingOfTerms = () => heading().map((one) => ({ ...one, value: one.value.replace(TRADE, '') }));
  const short = lazy(() =>
    body.filter(({ lower }) => includesAny(lower, SHORT_TERMS)).flatMap(shortSentences),
  );
  // "£110 a day (freelance)"; a full-time rate may be the pay's alone.
  const besidePay = () => valuesOf('salary').flatMap(({ blocks }) => blocks.flatMap(shortSentences));
  const whole = [...lines, ...body];
  const phrases = lazy(() => findTermPhrases(whole));
  const weekly = () =>
    whole
      .filter(
        ({ lower }) =>
          includesAny(lower, ['week', 'wk', 'pw', 'p/w', 'p.w']) && includesAny(lower, ['hour', 'hr']),
      )
      .flatMap(weeklyHours);
  const leading = () =>
    whole.filter(({ lower }) => /\d ?-?h|hours|\bdays?[ /]/.test(lower)).flatMap(leadingHours);
  const shares = () =>
    whole.filter(({ lower }) => includesAny(lower, ['fte', 'wte', 'equivalent'])).flatMap(shareIn);
  const spells = () =>
    whole
      .filter(({ lower }) => includesAny(lower, SPELL_HINTS))
      .flatMap(sentencesOf)
      .filter(({ value }) => saysForHowLong(value.toLowerCase()));
  // Data that says so goes before sentences.
  const unless = (
    id: ReadFieldId,
    sources: readonly (() => readonly LocatedValue[])[],
  ): readonly (() => readonly LocatedValue[])[] => (known.has(id) ? [] : sources);
  const offersBoth = whole.some(({ lower }) => offersBothHours(lower));
  const labelledHours = valuesOf('hours', 'terms');
  // "Position type: full time & part time" goes before "Hours: 36".
  const isEither = labelledHours.some(({ value }) => offersBothHours(value.toLowerCase()));

  const hours = isEither
    ? undefined
    : readFirst(readHours, [
        () => labelledHours,
        () => valuesOf('hours').flatMap(weeklyOf),
        () => labelledHours.flatMap(fewDaysOf),
        ...unless('hours', offersBoth ? [] : [chips, heading, short, phrases, weekly, leading, shares]),
      ]);
  const jobType = readFirst(readJobType, [
    () => namedTypes(valuesOf('terms', 'hours')),
    ...unless('job_type', [chips, headingOfTerms, short, besidePay, phrases, spells]),
  ]);
  // "Home" and "Site" among the lines may be links.
  const inTurns = () =>
    lines
      .filter(({ text }) => text.length <= LONGEST_CHIP && /^[^:]+ [^:]+$/.test(text))
      .flatMap(workplaceSentences)
      .filter(({ value }) => readWorkingLocation(value) === 'Hybrid working');
  const aboutWhere = body.filter(({ lower }) => includesAny(lower, WHERE));
  const onsite = aboutWhere.filter(({ lower }) => includesAny(lower, FULLY)).flatMap(onsiteSentences);
  const workingLocation = readFirst(readWorkingLocation, [
    () => valuesOf('working_location'),
    () =>
      valuesOf('working_location')
        .filter((fact) => isHybridInPart(fact) || isWhere(fact))
        .map(withLabel),
    () => onsite,
    // Job postings' data has no word for hybrid work.
    () => (known.has('working_location') ? chips().filter(({ value }) => value === 'hybrid') : []),
    ...unless('working_location', [
      () => [
        ...valuesOf('place'),
        ...valuesOf('terms', 'hours').filter(({ value }) => value.length <= LONGEST_CHIP),
        ...chips(),
      ],
      () => [...inTurns(), ...aboutWhere.flatMap(workplaceSentences)],
    ]),
  ]);
  return {
    ...(hours ? { hours } : {}),
    ...(jobType ? { jobType } : {}),
    ...(workingLocation ? { workingLocation } : {}),
    isSurelyOnsite: onsite.some(({ phrase }) => phrase !== undefined && phrase === workingLocation?.phrase),
  };
}

/** "Hybrid: here and at home by turns", where the label says it; not "Hybrid: no". */
function isHybridInPart({ phrase, value }: Fact): boolean {
  return (
    /^hybrid\b.*\b(?:home|office|days?)\b/i.test(phrase ?? '') && !/\b(?:no|not)\b|n['’]t\b/i.test(value)
  );
}

/** "On site: Dalkeith", "Hybrid: Glasgow", but not "Remote: None". */
function isWhere({ phrase, value }: Fact): boolean {
  return (
    /^(?:hybrid|(?:fully )?remote|on[ -]?site)\s*:/i.test(phrase ?? '') &&
    /^(?!(?:no|none|n\/a|tb[acd]|yes|(?:optional|possib|negotiab|flexib|occasion)\w*)\b)[a-z][a-z ,'’&-]+$/i.test(
      value,
    ) &&
    isWrittenLikePlace(value) &&
    !FOUND_ON_SITE.test(value.toLowerCase())
  );
}

function withLabel(fact: Fact): Fact {
  return { ...fact, value: fact.phrase ?? fact.value };
}

/** "Contract: Temporary" says more than "Duration: 10 months". */
function namedTypes(facts: readonly Fact[]): readonly Fact[] {
  const named = facts.filter(({ value }) => !isOnlySpell(value));
  return named.some(({ value }) => readJobType(value)) ? named : facts;
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
