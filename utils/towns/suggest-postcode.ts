import type { AdvertReading } from '@/utils/reading/reading';
import { foldText } from '@/utils/reading/values/clean-text';
import { onlyValue } from '@/utils/reading/values/only';
import { readPlaceCodes } from '@/utils/reading/values/place-codes';
import { namesPlaceAbroad } from './abroad';
import { findPlace } from './add-place';
import { isAbroad } from './country';
import { townOfEmployer } from './employers';
import type { Town } from './find';
import { findMentions } from './mentions';
import { hintsFrom, hintsOfEmployer } from './named-sites';
import { readPlaceOfWork } from './place';
import { REGISTERED } from './place-mentions';

/** A posted advert's place and postcode. */
export interface PastPostcode {
  company?: string | undefined;
  place?: string | undefined;
  location?: string | undefined;
}

const BUILDING =
  /\b(?:campus|building|head ?office|main office|hall|house|hospital|library|school|college|studio|workshop|warehouse|clinic|surgery|street|road|lane|avenue|shop|on[- ]?site|office|in person)\b/iu;

/** Its middle is the city's. */
const QUARTER_OF_LONDON = /\b(?:north|south|east|west)[ -](?:(?:east|west)[ -])?london\b/iu;

/** For a name that several places share, the one meant without further words: its council area or country. */
const MAIN_TOWNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blackburn: 'Blackburn with Darwen',
    buxton: 'Derbyshire',
    douglas: 'IOM',
    ely: 'Cambridgeshire',
    leeds: 'Leeds',
    leven: 'Fife',
    preston: 'Lancashire',
    rochester: 'Medway',
    southport: 'Sefton',
    stroud: 'Gloucestershire',
    tiverton: 'Devon',
    trowbridge: 'Wiltshire',
    warrington: 'Warrington',
    washington: 'Sunderland',
    westhill: 'Aberdeenshire',
    wick: 'Highland',
  }),
);

/**
 * Suggests a postcode or outcode for an advert that has none: what was posted for this company and place before, the
 * address on the page if it is in the job's town, or the middle of the town.
 * @param office the postcode of the settings, which is better than another of the same town
 * @returns undefined for several places, namesakes, and places that are not known
 */
export function suggestPostcode(
  reading: AdvertReading,
  past: readonly PastPostcode[],
  office?: string,
): string | undefined {
  const { place, company } = reading.fields;
  if (isAbroad(reading)) return undefined;
  const earlier = place && pastPostcode(past, company?.value, place.value);
  if (earlier) return earlier;
  const addresses = addressesIn(reading);
  if (!place)
    return office ?? onlyValue(distinctCodes(addresses.filter(({ words }) => !REGISTERED.test(words))));
  const { several, outcode, towns } = readPlaceOfWork(place.value);
  if (several || namesPlaceAbroad(place.value)) return undefined;
  if (outcode) return readPlaceCodes(place.value).postcode ?? outcode;
  if (QUARTER_OF_LONDON.test(place.value)) return undefined;
  const candidates =
    [towns, townsWithin(place.value), townsAround(reading)].find(({ length }) => length > 0) ?? [];
  const town = whichTown(candidates, addresses);
  if (!town) return undefined;
  if (office && town.outcodes.includes(office.split(' ')[0] ?? '')) return office;
  const there = addresses.filter(({ outcode: code }) => town.outcodes.includes(code));
  return onlyValue(distinctCodes(there)) ?? town.outcodes[0];
}

function pastPostcode(
  past: readonly PastPostcode[],
  company: string | undefined,
  place: string,
): string | undefined {
  if (!company) return undefined;
  const isSame = (one: string | undefined, other: string) =>
    one !== undefined && foldText(one) === foldText(other);
  return past.find((one) => isSame(one.company, company) && isSame(one.place, place))?.location;
}

interface Address {
  words: string;
  code: string;
  outcode: string;
}

/** Addresses within the advert come before those around it. */
function addressesIn(reading: AdvertReading): readonly Address[] {
  const hints = hintsOfEmployer(reading);
  const found = (from: 'address' | 'footer') =>
    hintsFrom(hints, from).flatMap((words) => {
      const { postcode, outcodes } = readPlaceCodes(words);
      const [outcode] = outcodes;
      return postcode && outcode ? [{ words, code: postcode, outcode }] : [];
    });
  const within = found('address');
  return within.length > 0 ? within : found('footer');
}

/** "Main building, University of Leeds": a building or employer that names its town. */
function townsWithin(place: string): readonly Town[] {
  const employer = townOfEmployer(place);
  const [mention, ...others] = findMentions(employer && !employer.isRegional ? employer.town : place).filter(
    ({ isWord }) => !isWord,
  );
  return mention && others.length === 0 ? mention.towns : [];
}

/** "Main building": the town is named elsewhere. */
function townsAround(reading: AdvertReading): readonly Town[] {
  const place = BUILDING.test(reading.fields.place?.value ?? '') ? findPlace(reading) : undefined;
  return place === undefined ? [] : readPlaceOfWork(place).towns;
}

function whichTown(towns: readonly Town[], addresses: readonly Address[]): Town | undefined {
  const [first, ...others] = towns;
  if (others.every(({ district }) => district === first?.district)) return first;
  const addressed = towns.filter(({ outcodes }) =>
    addresses.some(({ outcode }) => outcodes.includes(outcode)),
  );
  if (addressed.length === 1) return addressed[0];
  return towns.find(({ name, district }) => MAIN_TOWNS.get(foldText(name)) === district);
}

function distinctCodes(addresses: readonly Address[]): readonly string[] {
  return [...new Set(addresses.map(({ code }) => code))];
}
