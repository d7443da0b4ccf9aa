import type { AdvertReading, PlaceHint } from '@/utils/reading/reading';
import { foldText } from '@/utils/reading/values/clean-text';
import { onlyValue } from '@/utils/reading/values/only';
import { containsWords } from '@/utils/reading/values/phrases';
import { readPlaceCodes } from '@/utils/reading/values/place-codes';
import { namesOnlyTowns } from './find';
import { descriptionText } from './reading-text';

/** "Baker (Perth)", "Baker - Perth", "Baker, Perth". */
export const PARTS_OF_TITLE = /[()[\]|]|\s[-–—:·•]\s|,\s/u;
export const PARTS_OF_LINE = /\s[-–—|·•]\s|[|·•]/u;
const SITE =
  '(?:School|Academy|College|Hospital|Infirmary|Surgery|Centre|Library|Museum|Gallery|Theatre|Hotel|Depot|Office|Campus|Nursery|Hospice|Care Home)';
const SITE_AND_TOWN = new RegExp(`^[^,]{3,60}\\b${SITE}, (\\p{Lu}[\\p{L}' -]{2,40})$`, 'u');
/** "Kingsley Hospital", "the Museum of Bread". */
const NAMED_SITE = `(?:[Tt]he )?(?:(?:\\p{Lu}[\\p{L}’'.-]*|of|and|for|&) ){1,6}${SITE}|(?:[Tt]he )?(?:Museum|Library) of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*`;
const BASED_AT_SITE = new RegExp(`\\bbased (?:at|in) (${NAMED_SITE})(?=[.,;:]| (?!\\p{Lu}))`, 'u');
const BASED_AT_SITE_IN = new RegExp(`\\bbased (?:at|in) (${NAMED_SITE})(?:,| in|, in) $`, 'u');
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}’'-]+){0,4}";
/** "You will be based at the Old Mill, Auchenwick, where": the list of towns lacks the village. */
const BASED_AT_ADDRESS = new RegExp(
  `\\b[Yy]ou(?: will|['’]ll) be based at (?:the )?(${NAME}(?:, ${NAME}){1,2})(?=[.;]|, (?!\\p{Lu}|and |or )|$)`,
  'mu',
);
const ENDS_WITH_SITE = new RegExp(`\\b${SITE}, $`, 'iu');
const ONLY_SITE = new RegExp(`^(?:${NAMED_SITE})$`, 'u');
/** "Main Office", "Contact Centre": any may be called so. */
const ANY_SITE = new RegExp(
  `\\b(?:Business|Law|Medical|Dental|Graduate|Management|Doctoral) School$|^(?:(?:[Tt]he|Our|Your|This|Head|Main|Primary|Secondary|High|Junior|Infant|Nursery|Special|Independent|Community|Village|Town|City|County|National|Local|Public|Private|Health|Medical|Leisure|Sports?|Arts|Day|Visitor|Children[’']?s|Contact|Call|Data|Research|Training|Learning|Service|Family|General|and|of|for|&) )*${SITE}$`,
  'u',
);
/** "The Crumb Museum in Perth has been open since 1890". */
const SITE_IN = new RegExp(
  `(?:^|[.!?] )(?:${NAMED_SITE})(?: and Gardens)? in (?:(?:the|north|south|east|west|central|town|centre|heart|of) )*$`,
  'u',
);
/** A site by its own name: "Inverlair Estate", not "Head Office". */
const OWN_NAME =
  /^(?:The )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,3} (?:Estate|Castle|Hall|House|Lodge|Park|Gardens?|Farm|Hotel|Inn|School|Academy|Hospital|Hospice|Care Home|Centre|Museum|Abbey|Priory)$/u;

/**
 * "On behalf of our client", "Please find below a job post from the Wickmoor Allotments". A salon or care home has
 * clients of its own.
 */
export const PASSED_ON =
  /\b(?:[Oo]ur|[Mm]y) client\b(?! (?:account|base|care|list|relation|service|team|work)|-)|\b[Oo]ne of (?:our|my) clients\b|\bThe client (?:is|has|offers|needs|seeks|requires|wants|will)\b|\b(?:recruiting|recruited|posted|advertis(?:ed|ing)) (?:for and )?on behalf of\b|\b(?:job post|(?:post|vacancy|advert|opportunity) comes) from (?:the )?\p{Lu}/u;

/**
 * @returns the hints that may be about the employer: without the foot of a jobs board, an agency or a group of houses,
 * whose own address it is
 */
export function hintsOfEmployer(reading: AdvertReading): readonly PlaceHint[] {
  const { fields, placeHints = [] } = reading;
  const company = fields.company?.value;
  const text = descriptionText(reading);
  const hosts = hintsFrom(placeHints, 'site', 'page-title')
    .flatMap((words) => words.split(PARTS_OF_TITLE))
    .filter((name) => company && / \S/u.test(name.trim()) && !namesOnlyTowns(name))
    .filter(
      (name) => !containsWords(text, name) && !sharesWord(name, `${company} ${fields.title?.value ?? ''}`),
    );
  const isPassedOn = PASSED_ON.test(text) || namesOtherSite(reading);
  return placeHints.filter(
    ({ from, words }) =>
      from !== 'footer' || !(isPassedOn || hosts.some((host) => containsWords(words, host))),
  );
}

/** @returns whether one may be another's name: "Crumb & Co", "Crumb Bakery" */
function sharesWord(name: string, other: string): boolean {
  const words = foldText(other).split(' ');
  return foldText(name)
    .split(' ')
    .some((word) => word.length > 2 && word !== 'the' && words.includes(word));
}

/** @returns the words of the hints that come from these parts of the page */
export function hintsFrom(
  hints: readonly PlaceHint[],
  ...kinds: readonly PlaceHint['from'][]
): readonly string[] {
  return hints.filter(({ from }) => kinds.includes(from)).map(({ words }) => words);
}

/** @returns the town in "Wickmoor High School, Perth" */
export function townAfterSite(line: string): string {
  return SITE_AND_TOWN.exec(line)?.[1] ?? '';
}

/** @returns the building in "you are based at Kingsley Hospital, ", which is what stands before a town */
export function siteBeforeTown(before: string): string | undefined {
  const [, site] = BASED_AT_SITE_IN.exec(before) ?? [];
  return site && withoutArticle(site);
}

/** @param before what stands before a town, such as "NIGHT BAKER, BRAIDMOOR HOSPITAL, " */
export function endsWithSite(before: string): boolean {
  return ENDS_WITH_SITE.test(before);
}

/** @param before what stands before a town, such as "The Crumb Museum in " */
export function introducesSite(before: string): boolean {
  return SITE_IN.test(before);
}

/** "Gardener – Inverlair Estate" on the pages of a group, whose foot has another house's address. */
function namesOtherSite({ fields, placeHints = [] }: AdvertReading): boolean {
  const title = placeHints.find(({ from }) => from === 'title')?.words ?? fields.title?.value ?? '';
  const [, ...parts] = title.split(PARTS_OF_TITLE);
  const owners = [
    fields.company?.value ?? '',
    ...placeHints.filter(({ from }) => from === 'site' || from === 'footer').map(({ words }) => words),
  ];
  return parts.some(
    (part) => OWN_NAME.test(part.trim()) && !owners.some((owner) => containsWords(owner, part)),
  );
}

const SITE_NAME = new RegExp(`\\p{Lu}\\S* (?:.* )?${SITE}\\b`, 'u');

/** @returns the postcode of the site that is the job's place, "Wickmoor High School", where the page prints its address */
export function codeOfSite({ fields, placeHints = [] }: AdvertReading): string | undefined {
  const place = fields.place?.value ?? '';
  if (!SITE_NAME.test(place)) return undefined;
  const codes = hintsFrom(placeHints, 'address', 'footer')
    .filter((address) => containsWords(address, place))
    .map((address) => readPlaceCodes(address).postcode);
  return onlyValue([...new Set(codes)]);
}

const withoutArticle = (name: string) => name.replace(/^the /iu, '');

/** @returns the building at which the text says that the job is based: "Caledonia Museum", "Old Mill, Auchenwick" */
export function siteInText(reading: AdvertReading): string | undefined {
  const text = descriptionText(reading);
  const [, address] = BASED_AT_ADDRESS.exec(text) ?? [];
  const [, site = ''] = BASED_AT_SITE.exec(text) ?? [];
  return address ?? (site && !ANY_SITE.test(site) ? withoutArticle(site) : undefined);
}

/**
 * @returns the building named behind the job, "Housekeeper - Braidmoor Hospital", or alone on a line near it and in the
 * text; not the employer, whose name says no more of the place
 */
export function siteBesideTitle(reading: AdvertReading): string | undefined {
  const { fields, placeHints = [] } = reading;
  const text = descriptionText(reading);
  const titles = [fields.title?.value ?? '', ...hintsFrom(placeHints, 'title', 'page-title')];
  const parts = titles.flatMap((title) => title.split(PARTS_OF_TITLE).slice(1));
  const lines = hintsFrom(placeHints, 'line')
    .flatMap((line) => line.split(PARTS_OF_LINE))
    .filter((line) => text.includes(line.trim()));
  return [...parts, ...lines]
    .map((part) => part.trim())
    .find(
      (part) =>
        ONLY_SITE.test(part) && !ANY_SITE.test(part) && !containsWords(fields.company?.value ?? '', part),
    );
}
