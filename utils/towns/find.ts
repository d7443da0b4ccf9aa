import table from 'virtual:towns';
import { foldAccents } from '@/utils/advert/fold-line';

/** A town with its outcodes, nearest to its centre first. */
export interface Town {
  name: string;
  /** The council area, which distinguishes towns of the same name. */
  district: string;
  country: string;
  outcodes: string[];
}

/** Parts of a place that are no town: way of working, countries, regions, counties, postcodes. */
const NO_TOWN =
  /\b(?:remote|hybrid|home|working|based|(?:city |town )?centre|uk|united kingdom|great britain|(?:(?:north|south|east|west|mid|central|(?:east|west) central)[\s-]+)?(?:scotland|england|wales)|northern ireland|home counties|(?:north|south)[\s-]*(?:east|west)|(?:(?:east|west) )?midlands|(?:our|the|office|offices|site|branch|grade|band) ?(?:\b[a-z]?\d+\b)?)\b|\b[a-z]{1,2}\d[a-z\d]?(?: ?\d(?:[a-z]{2})?)?\b/giu;
const COUNTIES =
  /\b(?:(?:(?:north|south|east|west|mid|greater|county) )?(?:aberdeenshire|anglesey|angus|argyll(?: (?:and|&) bute)?|ayrshire|banffshire|bedfordshire|berkshire|berwickshire|brec(?:knock|on)shire|buckinghamshire|caernarfonshire|caithness|cambridgeshire|cardiganshire|carmarthenshire|ceredigion|cheshire|clackmannanshire|cleveland|clwyd|cornwall|cumberland|cumbria|denbighshire|derbyshire|devon|dorset|dumfriesshire|dunbartonshire|dyfed|essex|fife|flintshire|glamorgan|gloucestershire|gwent|gwynedd|hampshire|herefordshire|hertfordshire|highlands|humberside|huntingdonshire|inverness-shire|kent|kincardineshire|kinross-shire|kirkcudbrightshire|lanarkshire|lancashire|leicestershire|lincolnshire|lothian|merionethshire|merseyside|middlesex|midlothian|monmouthshire|montgomeryshire|moray(?:shire)?|nairnshire|norfolk|northamptonshire|northumberland|nottinghamshire|orkney|oxfordshire|peeblesshire|pembrokeshire|perthshire|powys|radnorshire|renfrewshire|ross-shire|roxburghshire|rutland|scottish borders|selkirkshire|shetland|shropshire|somerset|staffordshire|stirlingshire|suffolk|surrey|sussex|sutherland|tyne (?:and|&) wear|warwickshire|westmorland|wigtownshire|wiltshire|worcestershire|yorkshire)|greater manchester|co(?:unty|\.)? (?:antrim|armagh|down|durham|fermanagh|londonderry|tyrone))\b/giu;
const PARTS_OF_CITIES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:greater|central|inner|outer|north|south|east|west|[ns][ew]?|[ew])(?:[\s-](?:east|west))? london)\b/giu,
    'London',
  ],
  [/\bbrighton (?:and|&) hove\b/giu, 'Brighton'],
];

const fold = (text: string): string =>
  foldAccents(text)
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

/** @param name a town's name and nothing else, in any spelling of the table */
export function townsNamed(name: string): readonly Town[] {
  return towns().get(fold(name)) ?? [];
}

let regions: RegExp | undefined;

/** Counties of two names, which no splitting at "and" may part. */
const TWO_NAMES = [
  'Argyll and Bute',
  'Badenoch and Strathspey',
  'Ross and Cromarty',
  'Skye and Lochalsh',
  'Tyne and Wear',
];

/** The table's council areas that no town is named after, each as a part of its own: "Moray" in "Elgin, Moray". */
function regionPattern(): RegExp {
  if (regions) return regions;
  const districts = new Set([...towns().values()].flat().map(({ district }) => district));
  const names = [...districts].filter((name) => name !== '' && !towns().has(fold(name)));
  const words = [...TWO_NAMES, ...names].map((name) => name.replaceAll(' and ', ' (?:and|&) ')).join('|');
  regions = new RegExp(`(?<=(?:^|[,;/|(]|\\s[-–—])\\s*)(?:${words})(?=\\s*(?:$|[,;/|)]|[-–—]\\s))`, 'giu');
  return regions;
}

/** @returns whether the text names a town and beside it only counties, council areas, countries or ways of working */
export function namesOnlyTowns(place: string): boolean {
  const parts = splitPlace(place.replace(regionPattern(), ' ')).filter(
    (part) => fold(part.replace(NO_TOWN, ' ').replace(COUNTIES, ' ')) !== '',
  );
  return parts.length > 0 && parts.every((part) => findTowns(part).length > 0);
}

const COUNTRY = /\b(?:scotland|england|wales|northern ireland|midlands|home counties)\b/iu;

/** @returns whether the text is a council area, county, country or a part of one: "Fife", "West Scotland" */
export function namesOnlyRegion(place: string): boolean {
  const rest = place.replace(regionPattern(), ' ').replace(COUNTIES, ' ');
  return (rest !== place || COUNTRY.test(place)) && fold(rest.replace(NO_TOWN, ' ')) === '';
}

/** Finds the towns in `Perth` or `Glasgow or Edinburgh`; a district or country decides between namesakes. */
export function findTowns(place: string): Town[] {
  const words = ` ${fold(place)} `;
  const found: Town[] = [];
  const withoutParts = PARTS_OF_CITIES.reduce((words, [part, city]) => words.replace(part, city), place);
  for (const part of splitPlace(withoutParts)) {
    const bare = fold(part.replace(NO_TOWN, ' '));
    // Some counties have the names of towns, so the whole text is tried first.
    const candidates =
      towns().get(bare) ?? towns().get(fold(part.replace(NO_TOWN, ' ').replace(COUNTIES, ' '))) ?? [];
    const named = candidates.filter(({ district, country }) =>
      [district, country].some(
        (region) => fold(region) !== fold(part) && words.includes(` ${fold(region)} `),
      ),
    );
    for (const town of named.length > 0 ? named : candidates) if (!found.includes(town)) found.push(town);
  }
  return found.filter((one) => !isIslandOf(one, found));
}

/** "Newport, Isle of Wight" is one place. */
function isIslandOf(island: Town, towns: readonly Town[]): boolean {
  return towns.some(
    (town) =>
      town !== island &&
      fold(town.name) !== fold(island.name) &&
      fold(town.district) === fold(island.name) &&
      /\bisles?\b|\bislands?\b/u.test(fold(island.name)),
  );
}

function splitPlace(place: string): readonly string[] {
  return place.split(/[,;/|()\n•·–—]|\s-\s|\b(?:and|or|near)\b/iu);
}
