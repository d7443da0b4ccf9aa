import type { Block } from '../../outline/types';
import {
  type Hours,
  type JobType,
  readHours,
  readJobType,
  readWorkingLocation,
  type WorkingLocation,
} from '../../text/terms';
import { mentions } from '../../text/words';
import type { Fact } from './facts';

export interface Terms {
  hours?: Hours;
  jobType?: JobType;
  workingLocation?: WorkingLocation;
}

/** A short line that says nothing but such a term: "Full time", "SF Bay Area · Permanent · Hybrid". */
const LONGEST_CHIP = 100;
const CHIP_PART =
  /^(?:(?:full|part)[\s-]?time|permanent|temporary|contract|fixed[\s-]term(?: contract)?|seasonal|casual|(?:fully )?remote|hybrid(?: working)?|on[\s-]?site|home[\s-]based|office[\s-]based)(?:\s*(?:,|and|&|\s)\s*(?:(?:full|part)[\s-]?time|permanent|temporary|contract))?$/;
/** A term right before the word for the job: "a permanent, full-time position". */
const SPOKEN =
  /\b(?:full[\s-]time|part[\s-]time|permanent|temporary|fixed[\s-]term)(?:[\s,()/&-]+(?:[\w.]+[\s,()/&-]+){0,6}?)(?:role|position|post|contract|job|opportunity|vacancy|basis|appointment)\b/g;
const TERMS = ['time', 'permanent', 'temporary', 'fixed'];

/** Finds hours, type of job and way of working: beside labels first, then in short lines, then in clear phrases. */
export function findTerms(facts: readonly Fact[], lines: readonly Block[], body: readonly Block[]): Terms {
  const valuesOf = (...ids: readonly Fact['id'][]) =>
    facts.filter(({ id }) => ids.includes(id)).map(({ value }) => value);
  const chips = lines
    .filter(({ text }) => text.length <= LONGEST_CHIP)
    .flatMap(({ lower }) => chipsIn(lower));
  const spoken = body
    .filter(({ lower }) => mentions(lower, TERMS))
    .flatMap(({ lower }) => [...lower.matchAll(SPOKEN)].map(([phrase]) => phrase));
  const places = valuesOf('place');

  const hours = first(readHours, [valuesOf('hours', 'terms'), chips, spoken]);
  const jobType = first(readJobType, [valuesOf('terms', 'hours'), chips, spoken]);
  const workingLocation = first(readWorkingLocation, [valuesOf('working_location'), [...places, ...chips]]);
  return {
    ...(hours ? { hours } : {}),
    ...(jobType ? { jobType } : {}),
    ...(workingLocation ? { workingLocation } : {}),
  };
}

function chipsIn(text: string): readonly string[] {
  return text
    .split(/\s*[·•|,/]\s*|\s+[–-]\s+/)
    .map((part) => part.trim())
    .filter((part) => CHIP_PART.test(part));
}

/** The first source that says anything decides; where its statements differ, none is taken. */
function first<Term>(
  read: (words: string) => Term | undefined,
  sources: readonly (readonly string[])[],
): Term | undefined {
  for (const source of sources) {
    const terms = new Set(source.map(read).filter((term) => term !== undefined));
    if (terms.size > 0) return terms.size === 1 ? [...terms][0] : undefined;
  }
  return undefined;
}
