import { foldText } from '../../values/clean-text';
import { endsWithJobNoun, isGenericTitle, titleHead } from '../../values/job-title';
import { containsWords, phraseSet } from '../../values/phrases';
import { stripFormPrefix } from '../../values/strip-lead-in';
import { isSamePage, parseWebAddress } from '../../web-address';
import { getProperty, isObject, type Json, type JsonObject, textOf, toList } from './json';

const OF_ANY_JOB =
  'full,part,time,permanent,temporary,fixed,term,contract,job,role,position,post,vacancy,new,the,a,an,of,at,in,for,and,to,with,our,hours,week,ref,band,grade,experienced'.split(
    ',',
  );
/** Shifts and ranks that tell two jobs apart. */
const VARIANTS = phraseSet(
  'day,days,night,nights,evening,evenings,morning,mornings,afternoon,afternoons,weekend,weekends,early,late,earlies,lates,junior,senior,trainee,apprentice,lead,head,deputy,assistant,principal,graduate,summer,winter,spring,autumn,christmas,bank,maternity,primary,secondary,infant,adult,children,childrens,maths,english,science',
);

/** Of one property of a posting. */
const MOST_NODES = 2_000;
const DEEPEST = 20;

export interface PageIdentity {
  url: URL;
  base: URL;
  headings: readonly string[];
  documentTitle: string;
  shows(words: string): boolean;
}

export type PostingOrigin = 'visible' | 'script';

export type ChosenPosting =
  | { kind: 'one'; posting: JsonObject; severalPlaces: boolean }
  | { kind: 'several'; postings: readonly JsonObject[] }
  | { kind: 'stale' }
  | { kind: 'none' };

/**
 * Chooses the page's JobPosting: by its address, then its identifier in the address, then its title in headings. A
 * single posting whose address and title differ is stale, because the site changed pages without loading
 * (zotero/zotero-connectors#625). A visible one with another title is a card on another page, whatever its address.
 */
export function choosePosting(
  found: readonly JsonObject[],
  page: PageIdentity,
  seen: PostingOrigin,
): ChosenPosting {
  const postings = dropDuplicatePostings(found);
  const [first, ...others] = postings;
  if (!first) return { kind: 'none' };
  if (others.length === 0) {
    return isStale(first, page, seen)
      ? { kind: 'stale' }
      : { kind: 'one', posting: first, severalPlaces: false };
  }
  for (const matches of [hasAddress, hasIdentifier, hasHeading, hasPageTitle]) {
    const matching = postings.filter((posting) => matches(posting, page));
    const [match] = matching;
    // Jobs in several places often have several postings.
    const sameJob = new Set(matching.map((posting) => foldText(postingTitle(posting)))).size === 1;
    if (match && sameJob) return { kind: 'one', posting: match, severalPlaces: matching.length > 1 };
  }
  return { kind: 'several', postings };
}

/** `name` is from older schema.org samples. */
export function postingTitle(posting: JsonObject): string {
  return textOf(getProperty(posting, 'title')) ?? textOf(getProperty(posting, 'name')) ?? '';
}

export function postingAddress(posting: JsonObject, base: URL): URL | undefined {
  const main = getProperty(posting, 'mainEntityOfPage');
  const written =
    textOf(getProperty(posting, 'url')) ??
    (isObject(main) ? textOf(main['@id']) : textOf(main)) ??
    textOf(posting['@id']);
  return parseWebAddress(written ?? null, base);
}

/** `identifier` is text, a PropertyValue, or a list. */
export function postingIdentifiers(posting: JsonObject): readonly string[] {
  return toList(getProperty(posting, 'identifier'))
    .map((item) => (isObject(item) ? textOf(getProperty(item, 'value')) : textOf(item)))
    .filter((value) => value !== undefined);
}

function dropDuplicatePostings(postings: readonly JsonObject[]): readonly JsonObject[] {
  if (postings.length < 2) return postings;
  const seen = new Map<string, JsonObject>();
  for (const posting of postings) {
    const { url, identifier, jobLocation } = posting;
    const key = JSON.stringify([
      postingTitle(posting),
      ...[url, identifier, jobLocation].map((value) => cutSize(value)),
    ]);
    if (!seen.has(key)) seen.set(key, posting);
  }
  return [...seen.values()];
}

/** Serialising deep values could exhaust the stack, and one that many others hold is written for each. */
function cutSize(value: Json | undefined): Json {
  let left = MOST_NODES;
  const cut = (one: Json | undefined, levels: number): Json => {
    left -= 1;
    if (typeof one !== 'object' || one === null) return one ?? null;
    if (levels === 0 || left <= 0) return null;
    return Object.entries(one).map(([key, inner]) => [key, cut(inner, levels - 1)]);
  };
  return cut(value, DEEPEST);
}

function isStale(posting: JsonObject, page: PageIdentity, seen: PostingOrigin): boolean {
  const address = postingAddress(posting, page.base);
  const title = postingTitle(posting);
  if (!title || (address && isSamePage(address, page.url)) || hasIdentifier(posting, page)) return false;
  const names = page.headings.filter((heading) => !isGenericTitle(heading));
  if (names.length === 0) return false;
  const jobs = names.map(stripFormPrefix).filter(endsWithJobNoun);
  // Also where the page title is the earlier page's.
  const isOther = jobs.length === 1 && jobs.every((heading) => isOtherJob(title, heading, posting));
  if (seen === 'script' && isOther && !page.shows(title)) return true;
  if ([...names, page.documentTitle].some((name) => sharesWords(title, name))) return false;
  if (address || seen === 'visible') return true;
  // Without an address, page title and heading must agree on another job that the page shows instead.
  return names.some((name) => containsWords(page.documentTitle, name)) && !page.shows(title);
}

/** "Line Cook (Days)" beside "Line Cook (Nights)"; "Cook, 20 hours" may be "Cook (part time)". */
function isOtherJob(title: string, heading: string, posting: JsonObject): boolean {
  const around = foldText(
    JSON.stringify(cutSize([posting.jobLocation, posting.hiringOrganization].map((value) => value ?? null))),
  );
  const known = new Set([...around.split(' '), ...OF_ANY_JOB]);
  const [one, other] = [title, heading].map((name) =>
    foldText(name)
      .split(' ')
      .filter((word) => !known.has(word) && !/^\d+$/.test(word)),
  );
  const mine = one?.filter((word) => !other?.includes(word)) ?? [];
  const theirs = other?.filter((word) => !one?.includes(word)) ?? [];
  if (mine.length === 0 || theirs.length === 0) return false;
  if (isAbbreviation(mine.join(''), theirs.join(''))) return false;
  // The same job with other additions, unless these exclude each other.
  const isSameHead = foldText(titleHead(title)) === foldText(titleHead(heading));
  return !isSameHead || (mine.some(isVariant) && theirs.some(isVariant));
}

const isVariant = (word: string): boolean => VARIANTS.has(word);

/** "sr" for "senior", "hr" for "human resources", "coordinator" for "co ordinator". */
function isAbbreviation(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function hasAddress(posting: JsonObject, page: PageIdentity): boolean {
  const address = postingAddress(posting, page.base);
  return address !== undefined && isSamePage(address, page.url);
}

/** The identifier must be a whole segment: `/jobs/4711-baker`, `?id=4711`. */
function hasIdentifier(posting: JsonObject, page: PageIdentity): boolean {
  const parts = `${page.url.pathname}/${page.url.search}/${page.url.hash}`
    .toLowerCase()
    .split(/[/?&=#_]|-(?=\D)|(?<=\d)-/);
  return postingIdentifiers(posting).some((value) => value.length > 2 && parts.includes(value.toLowerCase()));
}

function hasHeading(posting: JsonObject, page: PageIdentity): boolean {
  const title = foldText(postingTitle(posting));
  return title !== '' && page.headings.some((heading) => foldText(heading) === title);
}

/** Asked last: it may be the earlier page's. */
function hasPageTitle(posting: JsonObject, page: PageIdentity): boolean {
  const title = foldText(postingTitle(posting));
  return title !== '' && foldText(page.documentTitle).startsWith(title);
}

/** Two wordings of a title share a third of their words; different jobs rarely do. */
function sharesWords(one: string, other: string): boolean {
  const words = new Set(foldText(one).split(' '));
  const shared = foldText(other)
    .split(' ')
    .filter((word) => words.has(word));
  return new Set(shared).size * 3 >= words.size;
}
