import { controlLabel } from '../advert-parts/apply-controls';
import { attributeOf, readNative } from '../outline/native-dom';
import type { Block, Control } from '../outline/types';
import type { Page } from '../page';
import { endsWithJobNoun } from '../values/job-title';
import { isFile, isSamePage, parseWebAddress, stripTracking } from '../web-address';
import { isVacancyFilled } from './closed-notice';
import { addressOf } from './find-several-adverts';
import { type Entry, LINK, linkAround, PLAIN } from './headed-entry';
import { endOfJob } from './listed-facts';

/** An entry with what stands below its line. */
export interface WeighedEntry {
  title: string;
  url: string;
  /** Indexes of its blocks, without the last. */
  from: number;
  to: number;
  isJob: boolean;
  /** It has a fact that only a job on offer has. */
  isOffer: boolean;
  /** Nothing tells that it is a job on offer. */
  isOther: boolean;
}

/** What opens a folded text is such a line or has it inside. */
const OPENERS = 'button, summary';
const LONGEST_ENTRY = 4_000;
/** Characters about a job, more than its name and place. */
const LEAST_TEXT = 100;
/** Facts that only a job on offer has. An amount needs a period: prices have none. */
const OFFERS =
  /\bappl(?:y|ications?)\b|\bcvs?\b|\bclos(?:es|ing)\b|\bdeadline\b|\bsalary\b|\bwages?\b|£ ?\d[\d.,]*[^.]{0,40}\b(?:hour|annum|year|week|day|month|p\.?a|p\.?h|pro rata)\b|£\d\d,\d{3}/;
const SPEAKS_OF_WORK =
  /\bhours\b|\bhrs\b|\b(?:full|part)[ -]time\b|\bpermanent\b|\btemporary\b|\bcasual\b|\bseasonal\b|\bshifts?\b|\bterm[ -]time\b|\bwe (?:need|require|seek|want|are (?:looking|recruiting|seeking))\b|\b(?:looking (?:for|to recruit)|taking on)\b|\bexperience\b|\bqualifi|\brequired\b|\bnights?\b|\bevenings\b|\bweekends\b/;
const DETAILS = /\b(?:pack|job description|advert|specification|apply|vacancy)\b/;

/** What all entries of a list share. */
interface List {
  page: Page;
  base: URL;
  /** The page's own heading, or the one above them, says that they are vacancies. */
  isOfVacancies: boolean;
}

/**
 * Tells whether an entry is a job on offer.
 * @param next index of the next entry's line
 * @returns undefined for a job that is gone, which is neither on offer nor anything else
 */
export function weighEntry(entry: Entry, next: number | undefined, list: List): WeighedEntry | undefined {
  const { title, isJob, head, rank } = entry;
  const { page, base, isOfVacancies } = list;
  const outline = page.outline();
  const to = endOfJob(outline.blocks, head, rank, next);
  const blocks = outline.blocks.slice(head.index, to);
  if (isVacancyFilled(blocks)) return undefined;
  const links = outline.links.filter(({ at }) => at >= head.index && at < to);
  const words = blocks
    .map(({ lower }) => lower)
    .join('\n')
    .slice(0, LONGEST_ENTRY);
  const around = linkAround(head.element);
  const address = firstAddress(around ? [around] : links.map(({ element }) => element), base, page.url);
  const isOffer =
    OFFERS.test(words) || (address !== undefined && isFile(address.pathname)) || hasDetails(links);
  const isLinked = address !== undefined && isOwnLink(entry, address, page.url);
  const isBelowVacancies =
    isOfVacancies && isJob && rank < LINK && (links.length > 0 || words.length >= LEAST_TEXT);
  const isCard = rank !== PLAIN || links.length > 0;
  const speaks = isOffer || isLinked || isBelowVacancies || isOpener(head) || SPEAKS_OF_WORK.test(words);
  return {
    title,
    url: address ? stripTracking(address).href : addressOf(head, page.url),
    from: head.index,
    to,
    isJob,
    isOffer,
    isOther: !isCard || !speaks || !(isJob || isOffer),
  };
}

/** "Job description", "Apply". */
function hasDetails(links: readonly Control[]): boolean {
  return links.some(({ element }) => DETAILS.test(controlLabel(element).toLowerCase()));
}

/** The line is the link itself, or a job's name above a link to a page of the job's own. */
function isOwnLink({ title, head, rank }: Entry, address: URL, page: URL): boolean {
  return head.linkChars > 0 || rank === PLAIN || (endsWithJobNoun(title) && isBelow(address, page));
}

function isOpener({ element }: Block): boolean {
  return readNative(element, 'closest').call(element, OPENERS) !== null;
}

function firstAddress(elements: readonly Element[], base: URL, page: URL): URL | undefined {
  return elements
    .map((element) => parseWebAddress(attributeOf(element, 'href'), base))
    .find((address) => address !== undefined && !isSamePage(address, page));
}

/** A careers page's own pages are its jobs: `/join-us/night-porter` below `/join-us`. */
function isBelow(address: URL, page: URL): boolean {
  const path = page.pathname.replace(/\/$/, '');
  return path !== '' && address.host === page.host && address.pathname.startsWith(`${path}/`);
}
