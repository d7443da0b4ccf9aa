import type { AdvertReading, PlaceHint } from '@/utils/reading/reading';
import { cleanText, foldText } from '@/utils/reading/values/clean-text';
import { decodeEntities } from '@/utils/reading/values/entities';
import { readPlaceCodes } from '@/utils/reading/values/place-codes';
import { townOfEmployer } from './employers';
import { findTowns, namesOnlyTowns, townsNamed } from './find';
import { findMentions, type Mention } from './mentions';

/** Where a town is named. Each kind counts once, by its strongest mention. */
type Kind = 'title' | 'line' | 'employer' | 'text' | 'address';

interface Evidence {
  kind: Kind;
  town: string;
  /** The words for it: "Leith, Edinburgh". */
  place: string;
  weight: number;
}

const WEIGHT = {
  /** Brackets in the title, or a line below it, that hold nothing but a place. */
  whole: 4,
  /** "Based in Perth", "our Perth office", "University of Perth". */
  clear: 3,
  /** A postcode of the town beside its name. */
  address: 2,
  /** "Perth Cider Co", "a festival in Perth". */
  mentioned: 1.5,
  passing: 0.75,
  /** The text says that something else is there. */
  elsewhere: 0.25,
} as const;
const AGAIN = 0.5;
const MOST_AGAIN = 1.5;
const LEAST = 2;
const LEAD = 0.75;
/** More lines that are places are a menu or filter. */
const MOST_LINES = 2;
const LONGEST_LINE = 60;

const BRITISH =
  /£|\b(?:UK|United Kingdom|Britain|British|England|Scotland|Scottish|Wales|Welsh|Northern Ireland|NHS|GBP|national insurance)\b|\.(?:uk|scot|wales|cymru)\b/u;

const ABROAD =
  /[$€] ?\d|\b(?:USA?|U\.S\.|United States|Canada|Australia|New Zealand|401\(?k\)?|PTO|EEO|Equal Opportunity Employer|zip code)\b/u;

const SETTLED =
  /\b(?:based|located|situated|sited|work(?:ing|s)?|live|role|post|position|vacancy|job|opportunity|join(?:ing)? (?:us|our team|the team|our \w+ team)|offices?|sites?|school|campus|hospital|hotel|depot|branch|shop|store|home|studio|farm|clinic|warehouse|centre|base|restaurant|caf[eé]|pub|kitchen|nursery|practice|surgery|garage|workshop|factory|brewery|distillery|team|premises)\b[^.!?;:]{0,30}\b(?:in|at|near|outside|on the (?:edge|outskirts|shores|banks) of)\s+(?:(?:the|our|central|sunny|beautiful|historic|greater|inner|north|south|east|west|city|town|village|centre|heart|outskirts|of|just|busy|lovely)\s+)*$/iu;
const SETTLED_AFTER =
  /^(?:[- ]based\b| (?:office|site|branch|depot|store|shop|campus|studio|hospital|school|factory|warehouse|team|base|hub|showroom|workshop|restaurant|hotel)\b)/iu;
const ELSEWHERE =
  /\b(?:travel\w*|trips?|visits?|visiting|commut\w+|registered|born|degrees?|clients?|customers?|interviews?|meetings?|conferences?|moved|sister|also have|as well as|head ?office|headquarter\w*|hq|miles|minutes|mins|apply to|graduated|studied)\b[^.!?;]{0,50}$/iu;
const IN =
  /\b(?:in|at|around|across|near|on the (?:edge|outskirts) of)\s+(?:(?:the|central|city|town|centre|heart|of)\s+)*$/iu;
const ORGANISATION =
  /\b(?:(?:University|College|School|Diocese|City|Borough|Port|Museum|Cathedral|Council|Zoo|Bishop) (?:College )?(?:of|for)|NHS) $/u;
const ORGANISATION_AFTER =
  /^(?: (?:and|&) [A-Z]\w+)?(?: [A-Z][\w’']*){0,4} (?:University|Council|College|School|Academy|Hospitals?|Infirmary|NHS|Trust|Church|Cathedral|Museums?|Airport|Theatre|Librar(?:y|ies)|Housing|Homes|Association|Festival|Zoo|Castle|Hotel|Harbour|Port|Community|Centre|FC|RFC|United|City|Rugby|Golf|Club|Abbey)\b/u;
/** "Baker (Perth)", "Baker - Perth", "Baker, Perth". */
const PARTS_OF_TITLE = /[()[\]|]|\s[-–—:·•]\s|,\s/u;
const IN_TITLE = /\b(?:in|at|near) (\p{Lu}[^,()|–-]{2,40})$/u;
const PARTS_OF_LINE = /\s[-–—|·•]\s|[|·•]/u;
/** An address at which nobody may work. */
const ANOTHERS =
  /\b(?:registered|head ?office|headquarters|correspondence|invoices?|returns|accountants?|solicitors?|web ?(?:site )?design)\b/iu;
const AGENCY =
  /\b(?:our|my|the) clients?\b|\bon behalf of\b|\brecruitment (?:agency|business|consultan\w+)\b/iu;
const SEVERAL_SITES =
  /\b(?:our|across|all|several|other|both|two|three|four|\d+) (?:[\w-]+ ){0,2}(?:branches|stores|sites|offices|depots|campuses|locations|shops|restaurants|clinics|surgeries|nurseries|academies|care homes|hotels)\b|\bnationwide\b|\bfield[- ]based\b/iu;
const STREET =
  /\b(?:road|street|st|rd|lane|avenue|drive|close|way|wynd|vennel|place|terrace|square|row|crescent|gardens|court|quay|mill|park|industrial estate|business park|trading estate|house|hall|building|church|school|academy|farm|hotel|lodge|ffordd|heol|stryd|sr[aà]id|mews|walk|hill|brae|yard|works|unit)$/iu;
const FOREIGN_AFTER =
  /^,? ?(?:[A-Z]{2}\b(?! ?\d)|Massachusetts|Ontario|Australia|Canada|USA?\b|New Zealand|South Africa|Ireland)/u;

/**
 * Adds the place to an advert that has no label for it, where a known British town is named beside the title, in the
 * text, in the employer's name or in an address.
 */
export function settlePlace(reading: AdvertReading): AdvertReading {
  const { fields } = reading;
  if (fields.place) return reading;
  const place = findPlace(reading);
  const address = place ? undefined : findOnlyAddress(reading);
  const found = (value: string) => ({ value, source: 'text' as const, check: true });
  if (place) return { ...reading, fields: { ...fields, place: found(place) } };
  if (!address) return reading;
  // What the table of towns lacks has no other code than the printed one.
  return {
    ...reading,
    fields: {
      ...fields,
      place: found(address.place),
      ...(fields.location ? {} : { location: found(address.code) }),
    },
  };
}

/** @returns the place with the most evidence, as it is written */
export function findPlace(reading: AdvertReading): string | undefined {
  return isBritish(reading) ? choose(evidenceIn(reading)) : undefined;
}

interface Address {
  place: string;
  code: string;
}

/**
 * Finds the one address of an employer with a single site, in a village that the table of towns may lack.
 * @returns undefined if it may be another's or another place's: a registered office, an agency's, one of several
 */
function findOnlyAddress(reading: AdvertReading): Address | undefined {
  const { placeHints = [], fields } = reading;
  const text = textOf(reading);
  const hints = placeHints.filter(({ from }) => from === 'address' || from === 'footer');
  const codes = new Set(hints.map(({ words }) => readPlaceCodes(words).postcode));
  const [hint] = hints;
  const [code] = codes;
  if (!hint || !code || codes.size > 1 || ANOTHERS.test(hint.words) || AGENCY.test(text)) return undefined;
  if (SEVERAL_SITES.test(text) || fields.working_location?.value === 'Remote working') return undefined;
  const [before = ''] = hint.words.split(new RegExp(`\\b${code.replace(' ', ' ?')}`, 'u'));
  const place = placeInAddress(before);
  const named = evidenceIn(reading).filter(({ weight }) => weight >= WEIGHT.mentioned);
  const isElsewhere = named.some(({ town }) => !foldText(before).includes(town));
  return place && !isElsewhere ? { place, code } : undefined;
}

/** "St Ann's Church, Kirk Wynd, Wickmoor, Fife": what follows the street. */
function placeInAddress(address: string): string | undefined {
  const parts = address
    .split(/,|\s[·|–-]\s/u)
    .map(cleanText)
    .filter(Boolean);
  const street = parts.findLastIndex((part) => /\d/u.test(part) || STREET.test(part));
  // The first part is a name.
  const place = parts
    .slice(Math.max(street + 1, 1))
    .slice(-2)
    .join(', ');
  return /^(?:by |near |nr )?\p{Lu}[\p{L}'’. -]{2,}/u.test(place) && place.length <= LONGEST_LINE
    ? place
    : undefined;
}

/** Towns abroad have British names, so a page without any sign of Britain is left alone. */
function isBritish(reading: AdvertReading): boolean {
  const { fields, placeHints = [], address = '' } = reading;
  const { country, salary_currency: currency } = fields;
  if ((country && country.value !== 'GB') || (currency && currency.value !== 'GBP')) return false;
  if (country || currency || placeHints.some(({ from }) => from === 'address' || from === 'footer'))
    return true;
  if (placeHints.some(({ from, words }) => from === 'language' && /^en-gb$/iu.test(words))) return true;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return [host, textOf(reading), ...placeHints.map(({ words }) => words)].some((text) => BRITISH.test(text));
}

/** A labelled town needs no sign of Britain, only none of another country. */
export function isAbroad(reading: AdvertReading): boolean {
  const { country, salary_currency: currency } = reading.fields;
  if ((country && country.value !== 'GB') || (currency && currency.value !== 'GBP')) return true;
  return !isBritish(reading) && ABROAD.test(textOf(reading));
}

function evidenceIn(reading: AdvertReading): readonly Evidence[] {
  const { fields, placeHints = [] } = reading;
  const words = (...kinds: readonly PlaceHint['from'][]) =>
    placeHints.filter(({ from }) => kinds.includes(from)).map((hint) => hint.words);
  const titles = [...new Set([fields.title?.value ?? '', ...words('title', 'page-title')])];
  const names = [fields.company?.value ?? '', ...words('site'), ...titles];
  return [
    ...titles.flatMap(inTitle),
    ...fromLines(words('line')),
    ...names.flatMap(inName),
    ...inText(textOf(reading), words('address', 'footer').flatMap(outcodesIn)),
    ...words('address', 'footer').flatMap(inAddress),
  ];
}

function inTitle(title: string): readonly Evidence[] {
  const [, ...parts] = title.split(PARTS_OF_TITLE);
  const [, ending = ''] = IN_TITLE.exec(title) ?? [];
  return [...parts, ending].flatMap((part) => wholePlace(part, 'title'));
}

function fromLines(lines: readonly string[]): readonly Evidence[] {
  const found = lines
    .flatMap((line) => line.split(PARTS_OF_LINE))
    .flatMap((part) => wholePlace(part, 'line'));
  return new Set(found.map(({ town }) => town)).size > MOST_LINES ? [] : found;
}

/** A text that is a place and nothing else. */
function wholePlace(text: string, kind: Kind): readonly Evidence[] {
  const place = cleanText(text);
  if (place.length > LONGEST_LINE || !/^\p{Lu}/u.test(place) || !namesOnlyTowns(place)) return [];
  const [town] = findTowns(place);
  if (!town) return [];
  const isWord = findMentions(place).some((mention) => mention.isWord) && !place.includes(',');
  return [{ kind, town: foldText(town.name), place, weight: isWord ? WEIGHT.mentioned : WEIGHT.whole }];
}

function inName(name: string): readonly Evidence[] {
  const employer = townOfEmployer(name);
  const known = employer
    ? [{ kind: 'employer' as const, town: foldText(employer), place: employer, weight: WEIGHT.address }]
    : [];
  const named = findMentions(name).map((mention) =>
    evidence(
      'employer',
      mention,
      isOrganisation(mention) ? WEIGHT.clear : mention.isWord ? 0 : WEIGHT.mentioned,
    ),
  );
  return [...known, ...named];
}

function isOrganisation({ before, after }: Mention): boolean {
  return ORGANISATION.test(before) || ORGANISATION_AFTER.test(after);
}

function outcodesIn(address: string): readonly string[] {
  return readPlaceCodes(address).outcodes;
}

/** @param outcodes of the addresses on the page, which confirm a town as its name beside them would */
function inText(text: string, outcodes: readonly string[]): readonly Evidence[] {
  return text.split('\n').flatMap((line) =>
    findMentions(line)
      .filter(({ after }) => !FOREIGN_AFTER.test(after))
      .flatMap((mention) => [
        evidence('text', mention, weightInText(mention)),
        ...(isAt(mention, outcodes) ? [evidence('address', mention, WEIGHT.address)] : []),
      ]),
  );
}

function weightInText(mention: Mention): number {
  const { before, after, isWord } = mention;
  if (ELSEWHERE.test(before)) return WEIGHT.elsewhere;
  if (SETTLED.test(before)) return WEIGHT.clear;
  if (isWord) return 0;
  if (SETTLED_AFTER.test(after)) return WEIGHT.clear;
  return IN.test(before) || isOrganisation(mention) ? WEIGHT.mentioned : WEIGHT.passing;
}

/** The postcode confirms the town. */
function inAddress(address: string): readonly Evidence[] {
  const outcodes = outcodesIn(address);
  return findMentions(address)
    .filter((mention) => isAt(mention, outcodes))
    .map((mention) => evidence('address', mention, WEIGHT.address));
}

function isAt({ towns }: Mention, outcodes: readonly string[]): boolean {
  return towns.some((town) => outcodes.some((code) => town.outcodes.includes(code)));
}

function evidence(kind: Kind, { name, towns }: Mention, weight: number): Evidence {
  const written = towns[0]?.name ?? name;
  return { kind, town: foldText(written), place: /\p{Ll}/u.test(name) ? name : written, weight };
}

/** @returns the place with the most evidence, if no other has nearly as much */
function choose(all: readonly Evidence[]): string | undefined {
  const towns = [...new Set(all.map(({ town }) => town))];
  const [best, second] = towns
    .map((town) => ({ town, total: totalOf(all.filter((one) => one.town === town)) }))
    .sort((one, other) => other.total - one.total);
  if (!best || best.total < LEAST) return undefined;
  const isClear = !second || best.total - second.total >= LEAD || isOneArea(best.town, second.town);
  return isClear ? wordsFor(all, best.town) : undefined;
}

function totalOf(found: readonly Evidence[]): number {
  const kinds = new Map<Kind, number>();
  for (const { kind, weight } of found) kinds.set(kind, Math.max(weight, kinds.get(kind) ?? 0));
  const again = found.filter(({ kind, weight }) => kind === 'text' && weight >= WEIGHT.passing).length - 1;
  return (
    [...kinds.values()].reduce((sum, weight) => sum + weight, 0) +
    Math.min(MOST_AGAIN, Math.max(0, again) * AGAIN)
  );
}

/** A district and its city. */
function isOneArea(one: string, other: string): boolean {
  const areas = (name: string) =>
    townsNamed(name).flatMap((town) => [town.name, town.district].map(foldText));
  return areas(one).some((area) => area.includes(other)) || areas(other).some((area) => area.includes(one));
}

function wordsFor(all: readonly Evidence[], town: string): string {
  const own = all.filter((one) => one.town === town);
  const [first] = [...own].sort((one, other) => other.weight - one.weight);
  return first?.place ?? town;
}

const LINES = /<\/?(?:p|br|li|ul|ol|h\d|table|tr|td|th)>/u;

function textOf({ fields }: AdvertReading): string {
  return (fields.description?.value ?? '')
    .slice(0, 60_000)
    .split(LINES)
    .map((line) => cleanText(decodeEntities(line.replace(/<[^>]*>/gu, ''))))
    .join('\n');
}
