import { cleanText } from './clean-text';
import { includesAny } from './phrases';
import { findOutcodes, findPostcodes } from './uk-postcode';

/** Before “sites” and the like. */
export const MORE_THAN_ONE = 'various|multiple|several|numerous|many|different|two|three|four|both';
const SEVERAL = new RegExp(
  String.raw`\b(?:${MORE_THAN_ONE}|\d) (?:\w+ )?(?:locations?|sites|offices|places|venues|towns|cities|schools|branches|stores|hospitals|depots)\b|\b(?:sites|locations|schools|branches|stores|offices|homes|hospitals|venues) (?:across|throughout|around|in and around)\b|\bmulti[- ]site\b`,
);
/** A cheap test: all such words contain one of these. */
const HINTS = 'location,site,office,place,venue,town,cit,school,branch,store,hospital,home,depot'.split(',');

/** "Various locations", or codes of different places. */
export function namesSeveralPlaces(words: string): boolean {
  const lower = words.toLowerCase();
  return (includesAny(lower, HINTS) && SEVERAL.test(lower)) || readPlaceCodes(words).outcodes.length > 1;
}

/** @returns the first full postcode, and all outcodes, each once */
export function readPlaceCodes(words: string): { postcode: string | undefined; outcodes: readonly string[] } {
  // Lower-case codes count if there are no capitals.
  const printed = cleanText(/[A-Z]/.test(words) ? words : words.toUpperCase());
  const postcodes = findPostcodes(printed);
  const outcodes =
    postcodes.length > 0 ? postcodes.map((code) => code.split(' ')[0] ?? '') : findOutcodes(printed);
  return { postcode: postcodes[0], outcodes: [...new Set(outcodes)] };
}
