import type { AdvertReading } from '@/utils/reading/reading';
import { rankTowns } from './choose-town';
import { isAbroad } from './country';
import { type Town, townsNamed } from './find';
import { readPlaceOfWork } from './place';
import { placeMentionsIn, WEIGHT } from './place-mentions';

/** More would be a list of all that the page mentions. */
const MOST_NAMED = 3;
/** A name that more towns share says too little. */
const MOST_NAMESAKES = 3;

export interface TownsToChoose {
  towns: readonly Town[];
  /** `place`: the advert's place is one of them. `text`: the page only mentions them. */
  from: 'place' | 'text';
}

/** @returns the towns from which a recruiter chooses the postcode of an advert that gives none, the likeliest first */
export function townsToChoose(reading: AdvertReading): TownsToChoose {
  const { place } = reading.fields;
  const known = place ? readPlaceOfWork(place.value).towns : [];
  if (known.length > 0 || isAbroad(reading)) return { towns: known, from: 'place' };
  const towns = rankTowns(placeMentionsIn(reading))
    .filter(({ total }) => total >= WEIGHT.passing)
    .map(({ town }) => townsNamed(town))
    .filter((namesakes) => namesakes.length > 0 && namesakes.length <= MOST_NAMESAKES)
    .slice(0, MOST_NAMED)
    .flat();
  return { towns, from: 'text' };
}
