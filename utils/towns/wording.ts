import { cleanText, truncate } from '@/utils/reading/values/clean-text';

/** The text after these words is about other places. */
const BEFORE_OTHER_PLACES =
  /[\s,;(–-](?:near(?: to)?|nr|close to|(?:just )?outside|commutable|within (?:\d+|easy|commuting)|\d+ (?:miles|minutes|mins)|easy reach|(?:with|some|occasional|regular|frequent) (?:\w+ )?travel|travel(?:ling)? (?:to|across|between|throughout|within|around)|head office|serving|covering)\b/;
/** Several names, or a name with words around it, for one place. */
const ONE_PLACE: readonly (readonly [RegExp, string])[] = [
  // Council areas with several towns.
  [
    /\b(?:perth and kinross|dumfries and galloway|argyll and bute|bath and north east somerset|redcar and cleveland|kensington and chelsea|hammersmith and fulham|barking and dagenham|windsor and maidenhead|cheshire west and chester|hinckley and bosworth|telford and wrekin|basingstoke and deane|reigate and banstead|tonbridge and malling|epsom and ewell|nuneaton and bedworth|newark and sherwood|king'?s lynn and west norfolk|blackburn with darwen|oadby and wigston|armagh,? banbridge and craigavon|tyne and wear|yorkshire and (?:the )?humber(?:side)?|highlands and islands)\b/g,
    ' ',
  ],
  [/\b(?:derry ?[/-] ?londonderry|londonderry ?[/-] ?derry)\b/g, 'londonderry'],
  [/\bbrighton and hove\b/g, 'brighton'],
  [/\b(king|bishop)s (?=lynn|stortford)/g, "$1's "],
  [/\b(?:either|both|any of)\b/g, ' '],
  // Historic counties and islands that follow a town.
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
  // As on LinkedIn: "Greater Leeds Area".
  [/\bgreater (\w+) (?:metropolitan )?area\b/g, '$1'],
  [/\b(?:and )?(?:the )?(?:surrounding|local)(?: areas?)?\b|\b(?:metropolitan )?areas?\b/g, ' '],
  // "Our depot in Hull", "Based at: Hull".
  [/^(?:(?:job |work )?location|place of work|where|base)\s*[:–-]/g, ' '],
  [
    /(?:^|[,;|/(:])\s*(?:(?:(?:our|the|a|one of our) )?(?:[a-z]+ )?(?:office|site|branch|depot|store|school|hospital|campus|nursery|warehouse|practice|base|based|located|situated) )?(?:in|at|in or around|in and around)\s+/g,
    ', ',
  ],
];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bst\.? (?=[a-z])/g, 'saint '],
  // Shorter than in the table.
  [/^malvern(?! link)/g, 'great malvern'],
  [/^grantown(?![ -]on)/g, 'grantown on spey'],
  [/(?<!royal )\b(?=(?:tunbridge wells|leamington spa|wootton bassett)\b)/g, 'royal '],
  [/(?<=[a-z])[ -]on[ -](?=[a-z])/g, ' upon '],
  [/(?<=[a-z])[ -]upon[ -](?=[a-z])/g, ' on '],
];
const LONGEST = 300;

/** Normalises a place for the table of towns: lower case, without the words around it. */
export function forLookup(words: string): string {
  const lower = truncate(cleanText(words), LONGEST)
    .toLowerCase()
    .replace(/\s?[&+]\s?/g, ' and ');
  const at = lower.search(BEFORE_OTHER_PLACES);
  return ONE_PLACE.reduce(
    (text, [names, one]) => text.replace(names, one),
    at > 2 ? lower.slice(0, at) : lower,
  );
}

/** @returns the text and its variants with other spellings of names */
export function spellings(work: string): readonly string[] {
  return [work, ...SPELLINGS.map(([one, other]) => work.replace(one, other))];
}
