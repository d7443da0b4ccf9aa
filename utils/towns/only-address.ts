import type { AdvertReading } from '@/utils/reading/reading';
import { cleanText } from '@/utils/reading/values/clean-text';
import { containsWords } from '@/utils/reading/values/phrases';
import { MORE_THAN_ONE, readPlaceCodes } from '@/utils/reading/values/place-codes';
import { townsNamed } from './find';
import { hintsOfEmployer, PASSED_ON } from './named-sites';
import { LONGEST_PLACE, placeMentionsIn, REGISTERED, WEIGHT } from './place-mentions';
import { descriptionText } from './reading-text';

/** Other addresses at which nobody may work. */
const ANOTHERS =
  /\b(?:registered|correspondence|invoices?|returns|accountants?|solicitors?|web ?(?:site )?design)\b/iu;
const AGENCY = /\bon behalf of\b|\brecruitment (?:agency|business|consultan\w+)\b/iu;
const SEVERAL_SITES = new RegExp(
  String.raw`\b(?:our|across|all|other|${MORE_THAN_ONE}|\d+) (?:[\w-]+ ){0,2}(?:branches|stores|sites|offices|depots|campuses|locations|shops|restaurants|clinics|surgeries|nurseries|academies|care homes|hotels|schools|hospitals|venues)\b|\bnationwide\b|\bfield[- ]based\b`,
  'iu',
);
const STREET =
  /\b(?:road|street|st|rd|lane|avenue|drive|close|way|wynd|vennel|place|terrace|square|row|crescent|gardens|court|quay|mill|park|industrial estate|business park|trading estate|house|hall|building|church|school|academy|farm|hotel|lodge|ffordd|heol|stryd|sr[aà]id|mews|walk|hill|brae|yard|works|unit)$/iu;

interface Address {
  /** Missing where the address names only its post town, which may be far away. */
  place?: string;
  code: string;
}

/**
 * Finds the one address of an employer with a single site, in a village that the table of towns may lack.
 * @returns undefined if it may be another's or another place's: a registered office, an agency's, one of several
 */
export function findOnlyAddress(reading: AdvertReading): Address | undefined {
  const { fields } = reading;
  const text = descriptionText(reading);
  const hints = hintsOfEmployer(reading).filter(({ from }) => from === 'address' || from === 'footer');
  const codes = new Set(hints.map(({ words }) => readPlaceCodes(words).postcode));
  const [hint] = hints;
  const [code] = codes;
  if (!hint || !code || codes.size > 1 || isAnothers(hint.words)) return undefined;
  if (PASSED_ON.test(text) || AGENCY.test(text)) return undefined;
  if (SEVERAL_SITES.test(text) || fields.working_location?.value === 'Remote working') return undefined;
  const [before = ''] = hint.words.split(new RegExp(`\\b${code.replace(' ', ' ?')}`, 'u'));
  const place = placeInAddress(before);
  const named = placeMentionsIn(reading).filter(({ weight }) => weight >= WEIGHT.mentioned);
  const isElsewhere = named.some(({ town }) => !containsWords(before, town));
  if (!place || isElsewhere) return undefined;
  const { outcodes } = readPlaceCodes(code);
  const towns = townsNamed(place);
  const isThere =
    towns.length === 0 || towns.some((town) => outcodes.some((one) => town.outcodes.includes(one)));
  return { ...(isThere ? { place } : {}), code };
}

function isAnothers(address: string): boolean {
  return ANOTHERS.test(address) || REGISTERED.test(address);
}

/** "St Ann's Church, Kirk Wynd, Wickmoor, Fife": what follows the street. */
function placeInAddress(address: string): string | undefined {
  const parts = address
    .split(/,|\s[·|–-]\s/u)
    .map(cleanText)
    .filter(Boolean);
  const street = parts.findLastIndex((part) => /\d/u.test(part) || STREET.test(part));
  // The first part is a name.
  const rest = parts.slice(Math.max(street + 1, 1));
  // "Wickmoor, by Forres, Moray".
  const place = rest.slice(/^(?:by|near|nr) /u.test(rest.at(-2) ?? '') ? -3 : -2).join(', ');
  return /^(?:by |near |nr )?\p{Lu}[\p{L}'’. -]{2,}/u.test(place) && place.length <= LONGEST_PLACE
    ? place
    : undefined;
}
