import { READING_BOUNDS } from '../bounds';
import type { ListedJob, Page, Span } from '../layer';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { isInZone } from '../outline/zones';
import type { Reading } from '../reading';
import { includesAny } from '../values/phrases';
import type { JobLink } from './job-links';

/** A page that says it has none is an empty listing, not a page about something else. In lower case. */
const NO_JOBS =
  /\b(?:no|0|zero) (?:(?:current(?:ly)?|open|live|available|matching) )*(?:jobs?|vacanc(?:y|ies)|positions?|openings?|roles?|opportunities)\b|\b(?:do not|don['’]t) (?:currently )?have any (?:\w+ )?(?:jobs|vacancies|positions|openings|roles)\b/;
/** The visitor's own search found none; there may be others. */
const SEARCHED = /\b(?:match\w*|criteria|filters?|(?:your|this) search|results?|found)\b/;
const HINTS = ['no ', '0 ', 'zero ', 'have any'];
const LONGEST_NOTICE = 300;
/** Links in the middle of a page's text, from which it is a list and not an advert with a few links. */
const LEAST_IN_TEXT = 3;
const SHORT_ADVERT = 800;

/**
 * Tells a page of several jobs.
 * @param known jobs that structured data names
 * @param links jobs to which the page links
 */
export function findListing(
  page: Page,
  known: readonly ListedJob[],
  links: readonly JobLink[],
): Reading | undefined {
  const jobs = links.length > known.length && looksLikeList(links) ? links : known;
  if (jobs.length >= 2) {
    return {
      kind: 'listing',
      jobs: jobs.slice(0, READING_BOUNDS.jobs).map(({ title, url }) => ({ title, url })),
    };
  }
  const notice = noneNotice(page);
  if (notice === undefined) return undefined;
  return SEARCHED.test(notice) ? { kind: 'none', reason: 'search' } : { kind: 'listing', jobs: [] };
}

/** Two links may be anything; two headings that are links to jobs are jobs. */
function looksLikeList(links: readonly JobLink[]): boolean {
  return links.length >= LEAST_IN_TEXT || (links.length === 2 && links.every(({ isHeading }) => isHeading));
}

/**
 * @returns whether what was taken for an advert's text is a list of links to adverts, or a few words beside one.
 * Similar jobs at an advert's end stand outside its span.
 */
export function isMostlyJobLinks(groups: readonly (readonly JobLink[])[], span: Span | undefined): boolean {
  if (!span) return false;
  const within = ([from, to]: readonly [number, number]) =>
    groups.some(
      (links) =>
        links.filter(({ at, isBeside }) => !isBeside && at >= from && at <= to).length >= LEAST_IN_TEXT,
    );
  return within(span.text) || (span.chars < SHORT_ADVERT && within(span.whole));
}

/** @returns the page's own words, in lower case, that it has no jobs to show. */
function noneNotice(page: Page): string | undefined {
  if (isForLater(page)) return undefined;
  if (!includesAny(page.url.href.toLowerCase(), ['job', 'career', 'vacanc', 'recruit', 'work']))
    return undefined;
  return page
    .outline()
    .blocks.find(
      ({ lower, zone }) =>
        lower.length < LONGEST_NOTICE &&
        includesAny(lower, HINTS) &&
        NO_JOBS.test(lower) &&
        !isInZone(zone, NON_ADVERT_ZONES),
    )?.lower;
}

/** A page that collects people for jobs to come lists none, whatever it says of today's. */
function isForLater(page: Page): boolean {
  const names = page.outline().blocks.filter(({ level }) => level === 1);
  return [page.title, ...names.map(({ text }) => text)].some((name) =>
    /\bspeculative\b|\btalent (?:pool|community|network)\b/.test(name.toLowerCase()),
  );
}
