import { foldText } from '@/utils/reading/values/clean-text';
import { containsWords } from '@/utils/reading/values/phrases';
import { namesSeveralPlaces, readPlaceCodes } from '@/utils/reading/values/place-codes';
import { findTowns, type Town } from './find';
import { forLookup, spellings } from './wording';

/** Where one works, as far as the words name one place. */
export interface PlaceOfWork {
  /** `G2 1AL`. */
  postcode?: string;
  /** `G2`. */
  outcode?: string;
  /** The one town's name. */
  town?: string;
  /** The towns that the words may mean: those of one name, or the several that are named. */
  towns: readonly Town[];
  /** There is more than one place to work: the choice is the recruiter's, so no code and no town. */
  several: boolean;
}

/** "York or remote" names one place, "York or Ulverby" two, whether or not the table knows both. */
const HOW =
  /\b(?:fully|hybrid|remote(?:ly)?|home|working|based|flexible|office|anywhere|uk|united kingdom|nationwide)\b/g;
/** Many a foreign town bears a British name. */
const FOREIGN =
  /\b(?:usa|u\.s\.a|united states|america|canada|ontario|australia|nsw|new south wales|new zealand|south africa|germany|france|spain|netherlands|jamaica)\b|(?<!northern )\bireland\b/;
/** What stands between places that one can choose from; commas stand in addresses too. */
const CHOICE = /\b(?:or|and)\b|[/;•]/;
const OR = /\bor\b/;

/**
 * Reads the one place of work that words name; of several none is chosen.
 * @param words that are known to be a place, such as "Leeds, West Yorkshire LS1 4AP"
 */
export function readPlaceOfWork(words: string): PlaceOfWork {
  const { postcode, outcodes } = readPlaceCodes(words);
  const [outcode] = outcodes;
  const work = forLookup(words);
  const found = FOREIGN.test(work) ? [] : mostTowns(spellings(work));
  const known = differing(found);
  const chosen = CHOICE.test(work) ? known : oneAddress(withoutCity(known), outcode);
  const [town] = chosen;
  if (chosen.length > 1 || isChoice(work) || namesSeveralPlaces(words))
    return { towns: found, several: true };
  return {
    ...(postcode === undefined ? {} : { postcode }),
    ...(outcode === undefined ? {} : { outcode }),
    ...(town === undefined ? {} : { town: asWritten(town.name) }),
    towns: found.filter(({ name }) => foldText(name) === foldText(town?.name ?? '')),
    several: false,
  };
}

function mostTowns(wordings: readonly string[]): readonly Town[] {
  return wordings.map(findTowns).reduce((most, towns) => (towns.length > most.length ? towns : most));
}

function isChoice(work: string): boolean {
  const sides = work.replace(HOW, ' ').split(OR);
  return sides.length > 1 && sides.every((side) => /[a-z]{3}/.test(side));
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
  for (const town of towns)
    places.set(foldText(town.name), [...(places.get(foldText(town.name)) ?? []), town]);
  return [...places.values()].flatMap(([town, ...others]) =>
    town ? [{ ...town, outcodes: [town, ...others].flatMap(({ outcodes }) => outcodes) }] : [],
  );
}

/** "Roehampton, London" and "Broughty Ferry, Dundee" name one place and the city that it is part of. */
function withoutCity(towns: readonly Town[]): readonly Town[] {
  const [place, city] = towns;
  if (towns.length !== 2 || !place || !city) return towns;
  const isWithin = city.name === 'London' ? isInLondon(place) : containsWords(place.district, city.name);
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
