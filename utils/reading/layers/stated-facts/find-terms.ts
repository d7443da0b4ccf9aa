import type { Fact } from '../../advert-parts/fact';
import type { Block } from '../../outline/types';
import { type LocatedValue, onlyDistinctValue } from '../../quote';
import type { ReadFieldId } from '../../reading';
import { type Hours, offersBothHours, readHours } from '../../values/hours';
import { isOnlySpell, type JobType, readJobType, SPELL_HINTS, saysForHowLong } from '../../values/job-type';
import { includesAny } from '../../values/phrases';
import { readWorkingLocation, type WorkingLocation } from '../../values/working-location';
import { isWrittenLikePlace } from './find-location';
import { LONGEST_CHIP, sentencesOf, shortSentences } from './term-chips';
import { type Source, type TermSources, termSources } from './term-sources';
import { fewDaysOf, leadingHours, shareIn, weeklyHours, weeklyOf } from './weekly-hours';
import { FOUND_ON_SITE, FULLY, onsiteSentences, WHERE, workplaceSentences } from './workplace-sentences';

interface Terms extends Workplace {
  hours: LocatedValue<Hours> | undefined;
  jobType: LocatedValue<JobType> | undefined;
}

interface Workplace {
  workingLocation: LocatedValue<WorkingLocation> | undefined;
  /** A sentence about the job says so, whatever the company offers others. */
  isSurelyOnsite: boolean;
}

const TRADE = /(?<!\b(?:months?|years?|term)[ -])\bcontract(?:ing|ors?)?\b/gi;

/**
 * Finds hours, job type and working location in labels, then short lines, then clear phrases.
 * @param known data that says so goes before short lines and sentences
 */
export function findTerms(
  facts: readonly Fact[],
  lines: readonly Block[],
  body: readonly Block[],
  known: ReadonlySet<ReadFieldId>,
): Terms {
  const sources = termSources(facts, lines, body);
  return {
    hours: findHours(sources, known.has('hours')),
    jobType: findJobType(sources, known.has('job_type')),
    ...findWorkplace(sources, known.has('working_location')),
  };
}

function findHours(
  { labelled, whole, chips, heading, short, phrases }: TermSources,
  isKnown: boolean,
): LocatedValue<Hours> | undefined {
  const hoursOrTerms = labelled('hours', 'terms');
  // "Position type: full time & part time" goes before "Hours: 36".
  if (hoursOrTerms.some(({ value }) => offersBothHours(value.toLowerCase()))) return undefined;
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
  const offersBoth = whole.some(({ lower }) => offersBothHours(lower));
  // Careers systems write FULL_TIME where nobody chose.
  const plain = () => [...chips(), ...short()];
  return readFirst(readHours, [
    () => hoursOrTerms,
    () => labelled('hours').flatMap(weeklyOf),
    () => hoursOrTerms.flatMap(fewDaysOf),
    ...(offersBoth ? [] : isKnown ? [plain] : [chips, heading, short, phrases, weekly, leading, shares]),
  ]);
}

function findJobType(
  { labelled, whole, chips, heading, short, phrases }: TermSources,
  isKnown: boolean,
): LocatedValue<JobType> | undefined {
  // A "Contract Fitter" may fit what is under contract.
  const headingOfTerms = () => heading().map((one) => ({ ...one, value: one.value.replace(TRADE, '') }));
  // "£110 a day (freelance)"; a full-time rate may be the pay's alone.
  const besidePay = () => labelled('salary').flatMap(({ blocks }) => blocks.flatMap(shortSentences));
  const spells = () =>
    whole
      .filter(({ lower }) => includesAny(lower, SPELL_HINTS))
      .flatMap(sentencesOf)
      .filter(({ value }) => saysForHowLong(value.toLowerCase()));
  return readFirst(readJobType, [
    () => namedTypes(labelled('terms', 'hours')),
    ...(isKnown ? [] : [chips, headingOfTerms, short, besidePay, phrases, spells]),
  ]);
}

function findWorkplace({ labelled, lines, body, chips }: TermSources, isKnown: boolean): Workplace {
  const labelledSo = labelled('working_location');
  // "Home" and "Site" among the lines may be links.
  const inTurns = () =>
    lines
      .filter(({ text }) => text.length <= LONGEST_CHIP && /^[^:]+ [^:]+$/.test(text))
      .flatMap(workplaceSentences)
      .filter(({ value }) => readWorkingLocation(value) === 'Hybrid working');
  const aboutWhere = body.filter(({ lower }) => includesAny(lower, WHERE));
  const onsite = aboutWhere.filter(({ lower }) => includesAny(lower, FULLY)).flatMap(onsiteSentences);
  const besideOtherLabels = () => [
    ...labelled('place'),
    ...labelled('terms', 'hours').filter(({ value }) => value.length <= LONGEST_CHIP),
    ...chips(),
  ];
  const workingLocation = readFirst(readWorkingLocation, [
    () => labelledSo,
    () => labelledSo.filter((fact) => isHybridInPart(fact) || isWhere(fact)).map(withLabel),
    () => onsite,
    ...(isKnown
      ? // Job postings' data has no word for hybrid work.
        [() => chips().filter(({ value }) => value === 'hybrid')]
      : [besideOtherLabels, () => [...inTurns(), ...aboutWhere.flatMap(workplaceSentences)]]),
  ]);
  return {
    workingLocation,
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
  sources: readonly Source[],
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
