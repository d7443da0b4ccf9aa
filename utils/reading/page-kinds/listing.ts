import { findOtherJobs } from '../advert-parts/scope';
import { READING_BOUNDS } from '../bounds';
import type { Span } from '../layer';
import { isHeading } from '../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { ListedJob, ListingReading, Reading } from '../reading';
import { isCareersSystemHost } from '../site-matching/site-hosts';
import { foldText } from '../values/clean-text';
import { endsWithJobNoun, isGenericTitle, namesJob } from '../values/job-title';
import { includesAny } from '../values/phrases';
import type { JobLink } from './job-links';
import { endOfJob, rankOfList, readListedFacts } from './listed-facts';

const NO_JOBS =
  /\b(?:no|0|zero) (?:(?:current(?:ly)?|open|live|available|matching) )*(?:jobs?|vacanc(?:y|ies)|positions?|openings?|roles?|opportunities)\b|\b(?:do not|don['’]t) (?:currently )?have any (?:\w+ )?(?:jobs|vacancies|positions|openings|roles)\b|\b(?:we are|we['’]re) (?:[a-z]+ ){0,2}fully staffed\b|\bnothing to apply for\b|\bwe(?: are|['’]re) not (?:[a-z]+ ){0,2}(?:hiring|recruiting|looking for any(?:one|body))\b(?! (?:through|via|from|with|who|that))/;
/** Only the visitor's search found none. */
const SEARCHED = /\b(?:match\w*|criteria|filters?|(?:your|this) search|results?|found)\b/;
/** Then only some jobs are none. */
const OF_SOME = [' but ', 'except', 'apart', 'however', 'other', 'though', ' in the ', ' for '];
const HINTS = ['no ', '0 ', 'zero ', 'have any', 'fully staffed', 'nothing to', 're not '];
const LONGEST_NOTICE = 300;
/** Fewer links within the text may be in an advert. */
const LEAST_IN_TEXT = 3;
const SHORT_ADVERT = 800;
/** A mark without a space before it: "Night BakerNew". */
const TAG = /(?<=[a-z)])(?:New|NEW|Featured|Urgent)!?$/;
const MENU_WORDS = 4;
const TEAM_WORDS = 2;
const MOST_LINES = 20;

/**
 * @param known jobs in structured data
 * @param links jobs that the page links to
 * @returns a list of jobs, which may be empty, or that the page has none
 */
export function findListing(
  page: Page,
  known: readonly ListedJob[],
  links: readonly JobLink[],
): Reading | undefined {
  const list = listOf(page, known, links);
  if (list.jobs.length >= 2) return list;
  const notice = noneNotices(page)[0]?.lower;
  if (notice === undefined) return undefined;
  if (SEARCHED.test(notice)) return { kind: 'none', reason: 'search' };
  // A careers system's page is its list of jobs; an employer's own page has other things to say.
  return isCareersSystemHost(page.url.hostname)
    ? { kind: 'listing', jobs: [] }
    : { kind: 'none', reason: 'no-vacancies' };
}

/** @returns the links where they are a list of more jobs */
export function listOf(page: Page, known: readonly ListedJob[], links: readonly JobLink[]): ListingReading {
  const byAddress = new Map(known.map((job) => [job.url, job]));
  const shared = links.filter(({ url }) => byAddress.has(url)).length;
  // Of two lists of one length, the links have no heading of something else.
  const isAll = links.length > known.length || (links.length === known.length && shared * 2 > known.length);
  const jobs =
    isAll && looksLikeList(links, page.url)
      ? withFacts(page, links).map((job) => byAddress.get(job.url) ?? job)
      : known;
  return {
    kind: 'listing',
    jobs: jobs.slice(0, READING_BOUNDS.jobs).map(({ title, url, place, closing_date: closes }) => ({
      title: title.replace(TAG, ''),
      url,
      ...(place ? { place } : {}),
      ...(closes ? { closing_date: closes } : {}),
    })),
  };
}

function withFacts(page: Page, jobs: readonly JobLink[]): readonly JobLink[] {
  const { blocks } = page.outline();
  const rank = rankOfList(blocks, blocks[jobs[0]?.at ?? -1]);
  return jobs.map((job, at) => {
    const last = job.at + MOST_LINES;
    const next = Math.min(jobs[at + 1]?.at ?? last, last);
    const head = blocks[job.at];
    return head && next > job.at
      ? { ...job, ...readListedFacts(page, job.at, endOfJob(blocks, head, head.level || rank, next)) }
      : job;
  });
}

/**
 * "What's on" below `/jobs/`: no job is named so, and the address has no number. Of headings only a word or two, the
 * address's own: "Kitchens" at `/careers/kitchens`.
 */
function isMenuItem({ title, url, isHeading }: JobLink): boolean {
  const words = title.split(' ').length;
  const isShort = words <= MENU_WORDS && !/\d/.test(url) && !namesJob(title);
  return isShort && (!isHeading || (words <= TEAM_WORDS && isLastSegment(title, url)));
}

function isLastSegment(title: string, url: string): boolean {
  const last = new URL(url).pathname.split('/').findLast(Boolean) ?? '';
  return foldText(title) === foldText(last.replace(/-/g, ' '));
}

/** Two linked headings are jobs, and so are two jobs at another host's careers system; other links may be anything. */
function looksLikeList(links: readonly JobLink[], page: URL): boolean {
  return (
    (links.length >= LEAST_IN_TEXT && !links.every(isMenuItem)) ||
    (links.length === 2 &&
      (links.every((link) => link.isHeading && !isMenuItem(link)) ||
        links.every(
          ({ title, url }) =>
            endsWithJobNoun(title) &&
            new URL(url).hostname !== page.hostname &&
            isCareersSystemHost(new URL(url).hostname),
        )))
  );
}

/**
 * Whether the supposed text is mostly a list of links, or its title one of several linked headings and not the first.
 * Similar jobs below an advert are outside its span.
 */
export function isMostlyJobLinks(groups: readonly (readonly JobLink[])[], span: Span | undefined): boolean {
  if (!span) return false;
  const within = ([from, to]: readonly [number, number]) =>
    groups.some(
      (links) =>
        links.filter(({ at, isBeside }) => !isBeside && at >= from && at <= to).length >= LEAST_IN_TEXT,
    );
  const isHeadedByOne = groups.some(
    (links) =>
      (links[0]?.at ?? 0) < span.whole[0] &&
      links.some(({ at, isHeading }) => isHeading && at === span.whole[0]) &&
      links.filter(({ isHeading, isBeside }) => isHeading && !isBeside).length >= LEAST_IN_TEXT,
  );
  return within(span.text) || (span.chars < SHORT_ADVERT && (within(span.whole) || isHeadedByOne));
}

/** @returns whether all stand in a column below "People also looked at" */
export function areBelowOtherJobs(page: Page, links: readonly JobLink[]): boolean {
  const [first] = links;
  return (
    first !== undefined &&
    links.every(({ isBeside }) => isBeside) &&
    findOtherJobs(page.outline(), -1) < first.at
  );
}

/** Whether the page says so of all its jobs: directly below "Current roles". */
export function saysNoJobs(page: Page): boolean {
  const { blocks } = page.outline();
  return noneNotices(page).some(({ index, lower }) => {
    const above = blocks[index - 1];
    // "Our last advert, for a baker, was filled" may follow.
    const sentence = lower.split(/(?<=[.!]) /).find((one) => NO_JOBS.test(one)) ?? lower;
    return above && isHeading(above) && isGenericTitle(above.text) && !includesAny(sentence, OF_SOME);
  });
}

/** @returns what speaks of no jobs */
function noneNotices(page: Page): readonly Block[] {
  if (isForLater(page)) return [];
  if (!includesAny(page.url.href.toLowerCase(), ['job', 'career', 'vacanc', 'recruit', 'work'])) return [];
  return page
    .outline()
    .blocks.filter(
      ({ lower, zone }) =>
        lower.length < LONGEST_NOTICE &&
        includesAny(lower, HINTS) &&
        NO_JOBS.test(lower) &&
        !isInZone(zone, NON_ADVERT_ZONES),
    );
}

/** A talent pool or speculative application is no list. */
function isForLater(page: Page): boolean {
  const names = page.outline().blocks.filter(({ level }) => level === 1);
  return [page.title, ...names.map(({ text }) => text)].some((name) =>
    /\bspeculative\b|\btalent (?:pool|community|network)\b/.test(name.toLowerCase()),
  );
}
