import { isObject, type Json, type JsonObject, textOf, toList } from '../job-posting/json';
import * as keys from './advert-keys';
import type { StateAdvert } from './find-adverts';
import { findSalaryInState } from './salary-in-state';

const CITY = new Set(['city', 'town', 'addresslocality', 'locality']);
const REGION = new Set(['region', 'state', 'county', 'province', 'addressregion']);
const COUNTRY = new Set(['country', 'countrycode', 'countryname', 'addresscountry']);
const POSTCODE = new Set(['postcode', 'postalcode', 'zip', 'zipcode']);
const WHOLE = new Set([
  'formattedaddress',
  'fulladdress',
  'displayname',
  'label',
  'name',
  'location',
  'text',
]);
const NAME = new Set(['name', 'label', 'title', 'text', 'value']);

/** Converts to a JobPosting, so that `mapPosting` serves all formats. */
export function toJobPosting({ object, title, description }: StateAdvert): JsonObject {
  const first = (names: ReadonlySet<string>) => keys.valuesUnder(object, names)[0] ?? null;
  const place = keys
    .valuesUnder(object, keys.LOCATION)
    .map(toPlaces)
    .find((places) => places.length > 0);
  return {
    '@type': 'JobPosting',
    title,
    description,
    hiringOrganization: nameIn(first(keys.COMPANY)) ?? null,
    jobLocation: place ?? null,
    employmentType: namesIn(keys.valuesUnder(object, keys.EMPLOYMENT)),
    jobLocationType: namesIn(keys.valuesUnder(object, keys.WORKPLACE)).map((name) =>
      name.replace(/[_-]/g, ' '),
    ),
    baseSalary: findSalaryInState(object) ?? null,
    validThrough: textIn(first(keys.CLOSING)) ?? null,
    identifier: textIn(first(keys.REFERENCE)) ?? null,
    potentialAction: { target: textIn(first(keys.APPLY)) ?? null },
  };
}

function toPlaces(value: Json): readonly Json[] {
  return toList(value)
    .map((place) => (isObject(place) ? toPostalAddress(place) : place))
    .filter((place) => place !== undefined);
}

function toPostalAddress(place: JsonObject): Json | undefined {
  const read = (names: ReadonlySet<string>) => nameIn(keys.valuesUnder(place, names)[0] ?? null) ?? null;
  const city = read(CITY);
  const postalCode = read(POSTCODE);
  if (!city && !postalCode) return read(WHOLE) ?? undefined;
  return {
    address: {
      addressLocality: city,
      addressRegion: read(REGION),
      addressCountry: read(COUNTRY),
      postalCode,
    },
  };
}

/** `{"id": 3, "name": "Full time"}` or just the name. */
function nameIn(value: Json): string | undefined {
  return isObject(value) ? textIn(keys.valuesUnder(value, NAME)[0] ?? null) : textIn(value);
}

function namesIn(values: readonly Json[]): readonly string[] {
  return toList(values)
    .map(nameIn)
    .filter((name) => name !== undefined);
}

function textIn(value: Json): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? textOf(value) : undefined;
}
