import type { Block } from '../../outline/types';
import { findOutcodes, findPostcodes } from '../../text/postcode';
import type { Fact } from './facts';

export interface Where {
  place?: string;
  location?: string;
}

/** Words that make an address in a sentence the place of work. */
const WORK_AT =
  /\b(?:based (?:at|in|from)|located (?:at|in)|location\b|work(?:ing)? (?:at|from|in)|place of work|our (?:\w+ ){0,3}(?:office|site|school|home|hospital|branch|store|depot|warehouse|centre|practice|campus|nursery|factory|clinic)\b)/;
/** Addresses of the company, not of the job. */
const COMPANY =
  /\b(?:registered (?:office|address|in)|head ?office|headquarter\w*|company (?:no|number|registration)|post(?:al)? (?:your|applications)|by post|write to|interviews?|charity (?:no|number))\b/;

/** Finds where the job is: the page's words for it, and a postcode where the page gives just one for the job. */
export function findWhere(facts: readonly Fact[], scope: readonly Block[]): Where {
  const places = facts
    .filter(({ id }) => id === 'place')
    .map(({ value }) => value.replace(/\s*[,;.]\s*$/, ''));
  const postcode = facts.find(({ id }) => id === 'postcode')?.value;
  const labelled = [...new Set([...places, postcode ?? ''].flatMap(findPostcodes))];
  const halves = [...new Set([...places, postcode ?? ''].flatMap(findOutcodes))];
  const location =
    only(labelled) ?? (labelled.length === 0 ? (only(halves) ?? only(spoken(scope))) : undefined);
  // "Location: Prefer on site to support the team" says how, not where.
  const place = places.find(
    (words) => words.split(' ').length <= 12 && !/\b(?:prefer|must|will|should|can) /i.test(words),
  );
  return { ...(place ? { place } : {}), ...(location && halves.length < 2 ? { location } : {}) };
}

function spoken(scope: readonly Block[]): readonly string[] {
  const codes = scope
    .filter(({ text }) => findPostcodes(text).length > 0)
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => WORK_AT.test(sentence.toLowerCase()) && !COMPANY.test(sentence.toLowerCase()))
    .flatMap(findPostcodes);
  return [...new Set(codes)];
}

function only(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}
