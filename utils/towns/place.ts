import { foldText } from '@/utils/reading/values/clean-text';
import { containsWords } from '@/utils/reading/values/phrases';
import { namesSeveralPlaces, readPlaceCodes } from '@/utils/reading/values/place-codes';
import { namesCountryAbroad } from './abroad';
import { findTowns, type Town } from './find';
import { forLookup, spellings } from './wording';

interface PlaceOfWork {
  postcode?: string;
  outcode?: string;
  town?: string;
  /** Candidates: towns of the same name, or all that are mentioned. */
  towns: readonly Town[];
  /** There are several places of work, so the recruiter has to choose: no code and no town. */
  several: boolean;
}

/** "York or remote" is one place, "York or Ulverby" two, even if the table lacks one. */
const HOW =
  /\b(?:fully|hybrid|remote(?:ly)?|home|working|based|flexible|office|anywhere|uk|united kingdom|nationwide)\b/g;
const CHOICE = /\b(?:or|and)\b|[/;•]/;
const OR = /\bor\b/;

/** Parses the text of a place, such as "Leeds, West Yorkshire LS1 4AP". Of several places none is chosen. */
export function readPlaceOfWork(words: string): PlaceOfWork {
  const { postcode, outcodes } = readPlaceCodes(words);
  const [outcode] = outcodes;
  const work = forLookup(words);
  const found = namesCountryAbroad(work) ? [] : mostTowns(spellings(work));
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

/** The table has both "Saint Andrews" and "St Albans". */
function asWritten(name: string): string {
  return name
    .replace(/^Saint /, 'St ')
    .replace(/(?<=[ -])(?:In|On|Super|The|Under|Upon)(?=[ -])/g, (word) => word.toLowerCase());
}

/** The table has "Weston-super-Mare" and "Weston-Super-Mare". */
function differing(towns: readonly Town[]): readonly Town[] {
  const places = new Map<string, Town[]>();
  for (const town of towns)
    places.set(foldText(town.name), [...(places.get(foldText(town.name)) ?? []), town]);
  return [...places.values()].flatMap(([town, ...others]) =>
    town ? [{ ...town, outcodes: [town, ...others].flatMap(({ outcodes }) => outcodes) }] : [],
  );
}

/** "Broughty Ferry, Dundee" is one place and its city. */
function withoutCity(towns: readonly Town[]): readonly Town[] {
  const [place, city] = towns;
  if (towns.length !== 2 || !place || !city) return towns;
  const isWithin = city.name === 'London' ? isInLondon(place) : containsWords(place.district, city.name);
  return isWithin ? [place] : towns;
}

function isInLondon({ district, outcodes }: Town): boolean {
  return district === 'Greater London' || outcodes.some((code) => /^(?:[ENW]|EC|NW|S[EW]|WC)\d/.test(code));
}

/** A single code after two names is an address: "Chilton, Didcot, OX11 0QX". */
function oneAddress(towns: readonly Town[], outcode: string | undefined): readonly Town[] {
  if (towns.length < 2 || outcode === undefined) return towns;
  return towns.filter(({ outcodes }) => outcodes.includes(outcode)).slice(0, 1);
}
