import type { Town } from '@/utils/towns/find';
import { findOutcodes, findPostcodes } from './postcode';
import { fold, shorten, tidy } from './tidy';
import { holdsWords } from './words';

/** Where one works, as far as the words name one place. */
export interface Place {
  /** `G2 1AL`. */
  postcode?: string;
  /** `G2`. */
  outcode?: string;
  town?: string;
  /** There is more than one place to work: the choice is the recruiter's, so no code and no town. */
  several: boolean;
}

const SEVERAL =
  /\b(?:various|multiple|several|numerous|many|different|two|three|four|both|\d) (?:\w+ )?(?:locations?|sites|offices|places|venues|towns|cities|schools|branches|stores|hospitals|depots)\b|\b(?:sites|locations|schools|branches|stores|offices|homes|hospitals|venues) (?:across|throughout|around|in and around)\b|\bmulti[- ]site\b/;
/** From these words on, a place's text speaks of other places than that of work. */
const ELSEWHERE =
  /[\s,;(–-](?:near(?: to)?|nr|close to|(?:just )?outside|commutable|within (?:\d+|easy|commuting)|\d+ (?:miles|minutes|mins)|easy reach|(?:with|some|occasional|regular|frequent) (?:\w+ )?travel|travel(?:ling)? (?:to|across|between|throughout|within|around)|head office|serving|covering)\b/;
/** Two names, or a name and a word around it, that are one place. In lower case, as the words are here. */
const ONE_PLACE: readonly (readonly [RegExp, string])[] = [
  // Council areas that hold several towns.
  [
    /\b(?:perth and kinross|dumfries and galloway|argyll and bute|bath and north east somerset|redcar and cleveland|kensington and chelsea|hammersmith and fulham|barking and dagenham|windsor and maidenhead|cheshire west and chester|hinckley and bosworth|telford and wrekin|basingstoke and deane|reigate and banstead|tonbridge and malling|epsom and ewell|nuneaton and bedworth|newark and sherwood|king'?s lynn and west norfolk|blackburn with darwen|oadby and wigston|armagh,? banbridge and craigavon|tyne and wear|yorkshire and (?:the )?humber(?:side)?|highlands and islands)\b/g,
    ' ',
  ],
  [/\b(?:derry ?[/-] ?londonderry|londonderry ?[/-] ?derry)\b/g, 'londonderry'],
  [/\bbrighton and hove\b/g, 'brighton'],
  [/\b(king|bishop)s (?=lynn|stortford)/g, "$1's "],
  [/\b(?:either|both|any of)\b/g, ' '],
  // Counties of old and islands, where a town stands before them.
  [
    /(?<=[a-z][, -]+)(?:(?:(?:east|west|mid) ?)?lothian|strathclyde|tayside|grampian|isle of (?:lewis|skye|mull|arran|bute|islay|anglesey|sheppey))\b/g,
    ' ',
  ],
  [
    /\b(aberdeen|birmingham|bristol|derby|dundee|edinburgh|glasgow|leeds|leicester|manchester|norwich|nottingham) city\b(?! centre)/g,
    '$1',
  ],
  [/\bcity of (?=[a-z])/g, ''],
  [/^(?:gb|uk)-(?=[a-z])/g, ''],
  // LinkedIn's "Greater Leeds Area", "London Area".
  [/\bgreater (\w+) (?:metropolitan )?area\b/g, '$1'],
  [/\b(?:and )?(?:the )?(?:surrounding|local)(?: areas?)?\b|\b(?:metropolitan )?areas?\b/g, ' '],
  // "Our depot in Hull", "Based at: Hull".
  [/^(?:(?:job |work )?location|place of work|where|base)\s*[:–-]/g, ' '],
  [
    /(?:^|[,;|/(:])\s*(?:(?:(?:our|the|a|one of our) )?(?:[a-z]+ )?(?:office|site|branch|depot|store|school|hospital|campus|nursery|warehouse|practice|base|based|located|situated) )?(?:in|at|in or around|in and around)\s+/g,
    ', ',
  ],
];
/** Spellings of one name, of which the table of towns has one or the other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bst\.? (?=[a-z])/g, 'saint '],
  [/(?<!royal )\b(?=(?:tunbridge wells|leamington spa|wootton bassett)\b)/g, 'royal '],
  [/(?<=[a-z])[ -]on[ -](?=[a-z])/g, ' upon '],
  [/(?<=[a-z])[ -]upon[ -](?=[a-z])/g, ' on '],
];
/** "York or remote" names one place, "York or Ulverby" two, whether or not the table knows both. */
const HOW =
  /\b(?:fully|hybrid|remote(?:ly)?|home|working|based|flexible|office|anywhere|uk|united kingdom|nationwide)\b/g;
/** Many a foreign town bears a British name. */
const FOREIGN =
  /\b(?:usa|u\.s\.a|united states|america|canada|ontario|australia|nsw|new south wales|new zealand|south africa|germany|france|spain|netherlands|jamaica)\b|(?<!northern )\bireland\b/;
/** Longer words are no place. */
const LONGEST = 300;
/** What stands between places that one can choose from; commas stand in addresses too. */
const CHOICE = /\b(?:or|and)\b|[/;•]/;
const OR = /\bor\b/;

/** @returns whether the words offer several places to work, without naming them or by codes of different places. */
export function namesSeveral(words: string): boolean {
  return SEVERAL.test(words.toLowerCase()) || codesIn(words).outcodes.length > 1;
}

/**
 * Reads the one place of work that words name; of several none is chosen.
 * @param words that are known to be a place, such as "Leeds, West Yorkshire LS1 4AP"
 * @param findTowns the lookup in the table of towns, handed in since that is too large for the page's reader
 */
export function readPlace(words: string, findTowns: (place: string) => readonly Town[]): Place {
  const { postcode, outcodes } = codesIn(words);
  const [outcode] = outcodes;
  const work = forLookup(words);
  const known = FOREIGN.test(work) ? [] : differing(spelt(work, findTowns));
  const towns = CHOICE.test(work) ? known : oneAddress(withoutCity(known), outcode);
  const [town] = towns;
  if (towns.length > 1 || isChoice(work) || namesSeveral(words)) return { several: true };
  return {
    ...(postcode === undefined ? {} : { postcode }),
    ...(outcode === undefined ? {} : { outcode }),
    ...(town === undefined ? {} : { town: asWritten(town.name) }),
    several: false,
  };
}

function codesIn(words: string): { postcode: string | undefined; outcodes: readonly string[] } {
  // Who writes nothing in capitals means codes too.
  const printed = tidy(/[A-Z]/.test(words) ? words : words.toUpperCase());
  const postcodes = findPostcodes(printed);
  const outcodes =
    postcodes.length > 0 ? postcodes.map((code) => code.split(' ')[0] ?? '') : findOutcodes(printed);
  return { postcode: postcodes[0], outcodes: [...new Set(outcodes)] };
}

/** The words as the table of towns knows places: in lower case, without what is said around them. */
function forLookup(words: string): string {
  const lower = shorten(tidy(words), LONGEST)
    .toLowerCase()
    .replace(/\s?[&+]\s?/g, ' and ');
  const at = lower.search(ELSEWHERE);
  return ONE_PLACE.reduce(
    (text, [names, one]) => text.replace(names, one),
    at > 2 ? lower.slice(0, at) : lower,
  );
}

function isChoice(work: string): boolean {
  const sides = work.replace(HOW, ' ').split(OR);
  return sides.length > 1 && sides.every((side) => /[a-z]{3}/.test(side));
}

function spelt(work: string, findTowns: (place: string) => readonly Town[]): readonly Town[] {
  const found = [work, ...SPELLINGS.map(([one, other]) => work.replace(one, other))].map(findTowns);
  return found.reduce((most, towns) => (towns.length > most.length ? towns : most));
}

/** The table has both "Saint Andrews" and "St Albans", "Weston-super-Mare" and "Weston-Super-Mare". */
function asWritten(name: string): string {
  return name
    .replace(/^Saint /, 'St ')
    .replace(/(?<=[ -])(?:In|On|Super|The|Under|Upon)(?=[ -])/g, (word) => word.toLowerCase());
}

/** Each name once: the table has "Weston-super-Mare" and "Weston-Super-Mare". */
function differing(towns: readonly Town[]): readonly Town[] {
  const places = new Map<string, Town[]>();
  for (const town of towns) places.set(fold(town.name), [...(places.get(fold(town.name)) ?? []), town]);
  return [...places.values()].flatMap(([town, ...others]) =>
    town ? [{ ...town, outcodes: [town, ...others].flatMap(({ outcodes }) => outcodes) }] : [],
  );
}

/** "Roehampton, London" and "Broughty Ferry, Dundee" name one place and the city that it is part of. */
function withoutCity(towns: readonly Town[]): readonly Town[] {
  const [place, city] = towns;
  if (towns.length !== 2 || !place || !city) return towns;
  const isWithin = city.name === 'London' ? isInLondon(place) : holdsWords(place.district, city.name);
  return isWithin ? [place] : towns;
}

function isInLondon({ district, outcodes }: Town): boolean {
  return district === 'Greater London' || outcodes.some((code) => /^(?:[ENW]|EC|NW|S[EW]|WC)\d/.test(code));
}

/** One code after two names is an address: "Chilton, Didcot, OX11 0QX". */
function oneAddress(towns: readonly Town[], outcode: string | undefined): readonly Town[] {
  if (towns.length < 2 || outcode === undefined) return towns;
  return towns.filter(({ outcodes }) => outcodes.includes(outcode)).slice(0, 1);
}
