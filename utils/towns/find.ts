import table from 'virtual:towns';

/** A town with the first halves of its postcodes, nearest to its middle first. */
export interface Town {
  name: string;
  /** Council area, to tell places of one name apart. */
  district: string;
  country: string;
  outcodes: string[];
}

/** Parts of a place's name that name no town. */
const NO_TOWN =
  /\b(?:remote|hybrid|home|working|based|(?:city |town )?centre|uk|united kingdom|great britain|scotland|england|wales)\b/giu;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim();

let byName: Map<string, Town[]> | undefined;

function towns(): Map<string, Town[]> {
  if (byName) return byName;
  byName = new Map();
  for (const row of table.split('\n')) {
    const [name = '', district = '', country = '', outcodes = ''] = row.split('|');
    const town = { name, district, country, outcodes: outcodes.split(' ') };
    byName.set(fold(name), [...(byName.get(fold(name)) ?? []), town]);
  }
  return byName;
}

/**
 * Finds the towns that a page's words for where name. Of several towns of one name, those stand alone whose district or
 * country is named too.
 * @param place such as `Perth`, `Glasgow or Edinburgh`, `Newport, Wales`
 * @returns each named town, in the order of the words; empty where none is known
 */
export function findTowns(place: string): Town[] {
  const words = ` ${fold(place)} `;
  const found: Town[] = [];
  for (const part of place.split(/[,;/|()\n•·–—]|\s-\s|\b(?:and|or|near)\b/iu)) {
    const candidates = towns().get(fold(part.replace(NO_TOWN, ' '))) ?? [];
    const named = candidates.filter(({ district, country }) =>
      [district, country].some(
        (region) => fold(region) !== fold(part) && words.includes(` ${fold(region)} `),
      ),
    );
    for (const town of named.length > 0 ? named : candidates) if (!found.includes(town)) found.push(town);
  }
  return found;
}
