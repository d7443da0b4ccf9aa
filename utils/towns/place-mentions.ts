import type { AdvertReading, PlaceHint } from '@/utils/reading/reading';
import { cleanText, foldText } from '@/utils/reading/values/clean-text';
import { readPlaceCodes } from '@/utils/reading/values/place-codes';
import { beginsWithCountryAbroad } from './abroad';
import { townOfEmployer } from './employers';
import { findTowns, namesOnlyTowns } from './find';
import { findMentions, type Mention } from './mentions';
import {
  endsWithSite,
  hintsFrom,
  hintsOfEmployer,
  introducesSite,
  PARTS_OF_LINE,
  PARTS_OF_TITLE,
  siteBeforeTown,
  townAfterSite,
} from './named-sites';
import { descriptionText } from './reading-text';

/** Where a town is named. Each kind counts once, by its strongest mention. */
export type Kind = 'title' | 'line' | 'employer' | 'text' | 'address';

export interface PlaceMention {
  kind: Kind;
  town: string;
  /** The words for it: "Leith, Edinburgh". */
  place: string;
  weight: number;
}

export const WEIGHT = {
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
export const LONGEST_PLACE = 60;
/** More lines that are places are a menu or filter. */
const MOST_LINES = 2;
const SETTLED =
  /\b(?:based|located|situated|sited|l(?:ies|ying)|stands|nestled|work(?:ing|s)?(?! on\b)|live|role|post|position|vacancy|job|opportunity|join(?:ing)? (?:us|our team|the team|our \w+ team)|offices?|sites?|school|campus|hospital|hotel|depot|branch|shop|store|home|studio|farm|clinic|warehouse|centre|base|restaurant|caf[eé]|pub|kitchen|nursery|practice|surgery|garage|workshop|factory|brewery|distillery|team|premises|desk|reception)\b[^.!?;:]{0,30}\b(?:in|at|near|outside|(?:just )?(?:north|south|east|west)(?:[ -](?:east|west))? of|on the (?:edge|outskirts|shores|banks) of|on (?:[\w’']+ ){1,3}(?:street|road|square|lane|avenue|quay|wynd),)\s+(?:(?:the|our|central|sunny|beautiful|historic|greater|inner|north|south|east|west|city|town|village|centre|heart|outskirts|of|just|busy|lovely)\s+)*$|\brelocat(?:e|ion) to (?:the )?$/iu;
const SETTLED_AFTER =
  /^(?:[- ]based\b| (?:office|site|branch|depot|store|shop|campus|studio|hospital|school|factory|warehouse|team|base|hub|showroom|workshop|restaurant|hotel)\b)/iu;
const ELSEWHERE =
  /\b(?:travel\w*|trips?|visits?|visiting|commut\w+|registered|born|degrees?|clients?|customers?|interviews?|meet(?:s|ings?)?|conferences?|moved|sister|also have|as well as|head ?office|headquarter\w*|hq|miles|minutes|mins|apply to|graduated|studied)\b[^.!?;]{0,50}$|\b(?:call|drop|pop) in(?:to| to)? our $/iu;
const IN =
  /\b(?:in|at|around|across|near|on the (?:edge|outskirts) of)\s+(?:(?:the|central|city|town|centre|heart|of)\s+)*$/iu;
const ORGANISATION =
  /\b(?:(?:University|College|School|Diocese|City|Borough|Port|Museum|Cathedral|Council|Zoo|Bishop) (?:College )?(?:of|for)|UNIVERSITY OF|NHS) $/u;
const ORGANISATION_AFTER =
  /^(?: (?:and|&) [A-Z]\w+)?(?: [A-Z][\w’']*){0,4} (?:University|Council|College|School|Academy|Hospitals?|Infirmary|NHS|Trust|Church|Cathedral|Museums?|Airport|Theatre|Librar(?:y|ies)|Housing|Homes|Association|Festival|Zoo|Castle|Hotel|Harbour|Port|Community|Centre|FC|RFC|United|City|Rugby|Golf|Club|Abbey|(?:Care|Nursing|Residential) Home)\b/u;
/** A house that is called like a town: "Grange Care Home". */
const HOME_AFTER = /^ \w+ Home\b/u;
/** "Festival Manager": where it is held. */
const EVENT = /\b(?:festival|exhibition|biennale|fair|show|games|camp)\b/iu;
const HELD = /\b(?:held|tak(?:es|ing) place)\b[^.!?;]{0,50}\b(?:in|at|around) (?:the )?$/u;
const IS_IN = /^ (?:is|are) [^.!?;:]{0,60}\b(?:in|near) (?:the (?:heart|centre|middle) of )?$/u;
const IN_TITLE = /\b(?:in|at|near) (\p{Lu}[^,()|–-]{2,40})$/u;
/** "Your work base will be at the stores of the head office in", which says more than that an office is there. */
const BASED =
  /\b(?:based|(?:work|your|permanent|main) base (?:is|will be)) (?:at|in|from) (?:(?!\b(?:and|with|but|to|for|who|which|near|from)\b)[^.!?;:,]){0,60}$/iu;
const WORKED_FROM =
  /^(?:you will )?(?:work(?:ing)?|be based)\b[^.:;]{0,20}? (?:from|at|in) (?:[\p{Ll}-]+ ){1,5}(?:in|at) (\p{Lu}[\p{L}, '-]{2,50})$/iu;
const AROUND_PLACE =
  /^on[- ]?site:\s*|\s(?:posted|listed|added|published|advertised|updated|closing|closes|expires)\b.*\d.*$/iu;
const TERM =
  /^(?:permanent|temporary|fixed[ -]term|contract|seasonal|(?:full|part)[ -]time|hybrid|remote)\b/iu;
/** An address at which nobody need work. */
export const REGISTERED =
  /\bregistered (?:office|address|in)\b|\bhead ?office\b|\bhead ?quarters\b|\bc\/o\b|^part of\b/iu;
/** @returns each mention of a British town beside the title, in the text, in a name or in an address */
export function placeMentionsIn(reading: AdvertReading): readonly PlaceMention[] {
  const { fields } = reading;
  const hints = hintsOfEmployer(reading);
  const words = (...kinds: readonly PlaceHint['from'][]) => hintsFrom(hints, ...kinds);
  const titles = [...new Set([fields.title?.value ?? '', ...words('title', 'page-title')])];
  const names = [fields.company?.value ?? '', ...words('site'), ...titles];
  return [
    ...titles.flatMap(inTitle),
    ...fromLines(words('line').map((line) => withoutEmployer(line, fields.company?.value ?? ''))),
    ...names.flatMap(inName),
    ...inText(
      descriptionText(reading),
      [...words('address', 'footer'), fields.location?.value ?? ''].flatMap(outcodesIn),
      fields.company?.value ?? '',
      EVENT.test(fields.title?.value ?? ''),
    ),
    ...words('address', 'footer').flatMap(inAddress),
  ];
}

function inTitle(title: string): readonly PlaceMention[] {
  const [, ...parts] = title.split(PARTS_OF_TITLE);
  const [, ending = ''] = IN_TITLE.exec(title) ?? [];
  return [...parts, ending].flatMap((part) => wholePlace(part, 'title'));
}

function fromLines(lines: readonly string[]): readonly PlaceMention[] {
  const found = lines
    .flatMap((line) => line.split(PARTS_OF_LINE))
    .flatMap((part) => [
      ...wholePlace(withoutTerms(part), 'line'),
      ...afterSite(part),
      ...afterBased(part),
      ...workedFrom(part),
    ]);
  return new Set(found.map(({ town }) => town)).size > MOST_LINES ? [] : found;
}

/** "Crumb & Co, Perth" below the title. */
function withoutEmployer(line: string, company: string): string {
  const head = `${company}, `.toLowerCase();
  return company && line.toLowerCase().startsWith(head) ? line.slice(head.length) : line;
}

/** "Permanent, part-time, Perth", "On site: Perth", "Perth Posted 3 days ago". */
function withoutTerms(line: string): string {
  return line
    .replace(AROUND_PLACE, '')
    .split(', ')
    .filter((part) => !TERM.test(part.trim()))
    .join(', ');
}

/** "Wickmoor High School, Perth": a line that names the workplace and its town. */
function afterSite(line: string): readonly PlaceMention[] {
  return wholePlace(townAfterSite(line.trim()), 'line').map((found) => ({ ...found, weight: WEIGHT.clear }));
}

/** "Based in Darnaway Glen, near Forres, Moray": the list of towns lacks the glen. */
const BASED_LINE = /^Based (?:in|at) (\p{Lu}[\p{L}’', -]{2,70})$/u;

function afterBased(line: string): readonly PlaceMention[] {
  const [, place = ''] = BASED_LINE.exec(line.trim()) ?? [];
  const near = findMentions(place).find(({ before }) => /, (?:near|nr) $/u.test(before));
  return near ? [{ ...placeMention('line', near, WEIGHT.whole), place }] : wholePlace(place, 'line');
}

/** "Working from a shared office in Leith, Edinburgh", with nothing after the place. */
function workedFrom(line: string): readonly PlaceMention[] {
  const [, place = ''] = WORKED_FROM.exec(line.trim()) ?? [];
  return wholePlace(place, 'line').map((found) => ({ ...found, weight: WEIGHT.clear }));
}

/** A text that is a place and nothing else. */
function wholePlace(text: string, kind: Kind): readonly PlaceMention[] {
  const place = cleanText(text);
  if (place.length > LONGEST_PLACE || !/^\p{Lu}/u.test(place) || !namesOnlyTowns(place)) return [];
  const [town] = findTowns(place);
  if (!town) return [];
  const mentions = findMentions(place);
  // "The deal" is not Deal.
  if (mentions.length === 0 && /^\p{L}+(?: \p{Ll}+)+$/u.test(place)) return [];
  const isWord = mentions.some((mention) => mention.isWord) && !place.includes(',');
  return [{ kind, town: foldText(town.name), place, weight: isWord ? WEIGHT.mentioned : WEIGHT.whole }];
}

function inName(name: string): readonly PlaceMention[] {
  const employer = townOfEmployer(name);
  const known = employer
    ? [
        {
          kind: 'employer' as const,
          town: foldText(employer.town),
          place: employer.town,
          weight: employer.isRegional ? WEIGHT.mentioned : WEIGHT.address,
        },
      ]
    : [];
  const mentions = findMentions(name).filter(({ isWord, after }) => !isWord || !HOME_AFTER.test(after));
  const named = mentions.map((mention) =>
    placeMention(
      'employer',
      mention,
      isOfOrganisation(mention) ? WEIGHT.clear : mention.isWord ? 0 : WEIGHT.mentioned,
    ),
  );
  return [...known, ...named];
}

function isOfOrganisation({ before, after }: Mention): boolean {
  return ORGANISATION.test(before) || ORGANISATION_AFTER.test(after);
}

function outcodesIn(address: string): readonly string[] {
  return readPlaceCodes(address).outcodes;
}

/** @param outcodes of the job's postcode and the addresses on the page, which confirm a town as its name beside them would */
function inText(
  text: string,
  outcodes: readonly string[],
  company: string,
  isForEvent: boolean,
): readonly PlaceMention[] {
  const lines = text.split('\n').filter(Boolean);
  return lines.flatMap((line, at) =>
    findMentions(line)
      .filter(({ after }) => !beginsWithCountryAbroad(after))
      .flatMap((mention) => {
        const weight = weightInText(mention, company, isForEvent);
        const isConfirmed = weight !== WEIGHT.elsewhere && isAt(mention, outcodes);
        return [
          ...atSite(mention, at),
          placeMention('text', mention, weight),
          ...(isConfirmed ? [placeMention('address', mention, WEIGHT.address)] : []),
        ];
      }),
  );
}

/** "Based at Kingsley Hospital, Redditch": the place is both. The text may begin with "Cook, Kingsley Hospital, Redditch". */
function atSite(mention: Mention, line: number): readonly PlaceMention[] {
  const site = siteBeforeTown(mention.before);
  const found = placeMention('text', mention, WEIGHT.whole);
  if (line === 0 && mention.after === '' && endsWithSite(mention.before)) return [found];
  return site ? [{ ...found, place: `${site}, ${found.place}` }] : [];
}

function weightInText(mention: Mention, company: string, isForEvent: boolean): number {
  const { before, after, isWord } = mention;
  if (BASED.test(before)) return WEIGHT.clear;
  if (ELSEWHERE.test(before)) return WEIGHT.elsewhere;
  if (SETTLED.test(before)) return WEIGHT.clear;
  if (isWord) return 0;
  if (SETTLED_AFTER.test(after)) return WEIGHT.clear;
  if (introducesSite(before) || introducesEmployer(before, company)) return WEIGHT.address;
  if (isForEvent && HELD.test(before)) return WEIGHT.address;
  return IN.test(before) || isOfOrganisation(mention) ? WEIGHT.mentioned : WEIGHT.passing;
}

/** "The bakery is led from Crumb & Co, Perth", "Crumb & Co is a bakery in Perth". */
function introducesEmployer(before: string, company: string): boolean {
  const [, after = ''] = before.split(company);
  return company !== '' && (after === ', ' ? before.includes(` ${company}`) : IS_IN.test(after));
}

/** The postcode confirms the town, though nobody need work where a company is registered. */
function inAddress(address: string): readonly PlaceMention[] {
  const outcodes = outcodesIn(address);
  const weight = REGISTERED.test(address) ? WEIGHT.passing : WEIGHT.address;
  return findMentions(address)
    .filter((mention) => isAt(mention, outcodes))
    .map((mention) => placeMention('address', mention, weight));
}

function isAt({ towns }: Mention, outcodes: readonly string[]): boolean {
  return towns.some((town) => outcodes.some((code) => town.outcodes.includes(code)));
}

/** "South east London" says more than the city. */
const QUARTER = /\b(?:(?:north|south|east|west|central)[ -])+$/iu;

/** "Oatfield, by Brechin": a village is called after the nearest town. */
const BY_TOWN = /(?:\p{Lu}[\p{L}’'-]+ )*\p{Lu}[\p{L}’'-]+, by $/u;

function placeMention(kind: Kind, { name, towns, before }: Mention, weight: number): PlaceMention {
  const written = towns[0]?.name ?? name;
  const [more = ''] = (name === 'London' ? QUARTER : BY_TOWN).exec(before) ?? [];
  return { kind, town: foldText(written), place: more + (/\p{Ll}/u.test(name) ? name : written), weight };
}
