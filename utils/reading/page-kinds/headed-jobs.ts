import type { Span } from '../layer';
import { NON_PROSE_ZONES } from '../lexicon/zone-kinds';
import type { Block, Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { ListedJob } from '../reading';
import { foldText } from '../values/clean-text';
import { titleHead } from '../values/job-title';
import { documentBase } from '../web-address';
import { type Entry, entryOf, LINK, mayNameJob } from './headed-entry';
import { readListedFacts } from './listed-facts';
import { pastJobsIn } from './past-jobs';
import { namesRelatedJobs } from './related-jobs';
import { type WeighedEntry, weighEntry } from './weigh-entry';
import { withoutTranslations } from './without-translations';

const LEAST_NAMED = 2;
/** Blocks. */
const LONGEST_SECTION = 200;
const CAREERS =
  /\b(?:jobs?|careers?|vacanc(?:y|ies)|recruit(?:ment|ing)?|hiring|employment|opportunit(?:y|ies)|positions|openings|(?:work(?:ing)?|come and work|join) (?:here|us|for|with|at|by|our|the)|roles)\b/;
const LONG_TEXT = 500;
/** The page's own heading, or the one above the jobs. */
const VACANCIES =
  /\bvacancies\b|^(?:current |our )?jobs$|\b(?:open|current) (?:jobs|positions|roles)\b|^(?:our )?(?:current |job )?openings$/;

/**
 * Finds jobs below each other in lines of one shape, each with a text, a document or a link: cards, folded
 * sections, headings with a short text, links below "Current vacancies".
 * @param span of what looks like an advert: links below it are other jobs
 * @param possible of what only may be one: jobs below "Related jobs" are not its list
 * @returns empty if one advert is above them, or few of the lines are about work
 */
export function findHeadedJobs(page: Page, span?: Span, possible = span): readonly ListedJob[] {
  const outline = page.outline();
  // The last job's own link is below its text.
  const end = (span?.text[1] ?? Number.POSITIVE_INFINITY) + 1;
  // A template's header may be around each entry's heading, too; a card's own header has its link beside it.
  const heads = new Set(
    outline.blocks.flatMap(({ zone, level }) => (level > 1 && zone?.kind === 'header' ? [zone.element] : [])),
  );
  const isPast = pastJobsIn(outline);
  const lines = outline.blocks.filter(
    ({ zone, level, index }) =>
      !isPast(index) &&
      (!isInZone(zone, NON_PROSE_ZONES) ||
        (level > 1 && zone?.kind === 'header' && !zone.outer && isOfEntry(zone.element, heads))),
  );
  if (lines.filter(mayNameJob).length < LEAST_NAMED) return [];
  const entries = lines.flatMap(entryOf).filter(({ rank, head }) => rank < LINK || head.index <= end);
  const shapes = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const shape of [...entry.shapes, ...sectionOf(entry, outline)]) {
      const group = shapes.get(shape) ?? [];
      shapes.set(shape, group);
      group.push(entry);
    }
  let best: readonly WeighedEntry[] = [];
  for (const group of shapes.values()) {
    const first = group.find(({ isJob }) => isJob);
    // A larger list alone replaces the best.
    const mayBeBest = group.filter(({ isJob }) => isJob).length >= LEAST_NAMED && group.length > best.length;
    if (!first || !mayBeBest || entries.some((entry) => isAdvertAbove(entry, first, group))) continue;
    if (span && isTextAbove(span, first, outline)) continue;
    if (possible && areRelated(possible, first, outline)) continue;
    const found = listed(page, withoutTranslations(group), outline);
    if (found.length > best.length) best = found;
  }
  return best.map(({ title, url, from, to }) => ({ title, url, ...readListedFacts(page, from, to) }));
}

/** Of several headers, each with a heading, none is the page's. */
function isOfEntry(header: Element, heads: ReadonlySet<Element>): boolean {
  return header.localName === 'div' || (heads.size > 1 && header.querySelector('nav, h1') === null);
}

/** "Open positions" above the jobs' headings, where "Why work with us?" has headings of the same shape below it. */
function sectionOf({ head, rank }: Entry, { blocks }: Outline): readonly string[] {
  if (rank >= LINK) return [];
  const above = blocks
    .slice(Math.max(0, head.index - LONGEST_SECTION), head.index)
    .findLast(({ level }) => level > 0 && level < rank);
  return above && CAREERS.test(above.lower) ? [`${rank} below ${above.index}`] : [];
}

/** The page's own job, which outranks the jobs that it names. "Nurses and Carers" is a class of them, "Baking Jobs Professional" a list. */
function isAdvertAbove(entry: Entry, first: Entry, group: readonly Entry[]): boolean {
  return (
    entry.isJob &&
    entry.rank < first.rank &&
    entry.rank < LINK &&
    entry.head.index < first.head.index &&
    !group.includes(entry) &&
    !/\b(?:jobs|vacancies)\b/i.test(entry.title) &&
    !/s$/.test(titleHead(entry.title).split(/ (?:in|of|for|at|with) /)[0] ?? '')
  );
}

/** A long text about one job stands above them. */
function isTextAbove({ isOfJob, whole, text: [from] }: Span, { head }: Entry, { blocks }: Outline): boolean {
  if (!isOfJob || head.index <= whole[0]) return false;
  const above = blocks.slice(from, head.index).filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES));
  return above.reduce((sum, { text, linkChars }) => sum + text.length - linkChars, 0) >= LONG_TEXT;
}

/** "Related jobs" below an advert of its own, however short. */
function areRelated({ whole }: Span, { head, rank }: Entry, { blocks }: Outline): boolean {
  const above = blocks.slice(whole[0], head.index).findLast(({ level }) => level > 0 && level < rank);
  return above !== undefined && above.index > whole[0] && namesRelatedJobs(above.lower);
}

function listed(page: Page, group: readonly Entry[], outline: Outline): readonly WeighedEntry[] {
  const isCareers = isCareersPage(page, group[0]?.head);
  if (!isCareers && (group[0]?.rank ?? 0) >= LINK) return [];
  const list = {
    page,
    base: documentBase(page.document, page.url),
    isOfVacancies: [
      ...outline.blocks.filter(({ level }) => level === 1),
      headingAbove(group[0], outline),
    ].some((block) => block !== undefined && VACANCIES.test(block.lower)),
  };
  const entries = group
    .map((entry, at) => weighEntry(entry, group[at + 1]?.head.index, list))
    .filter((entry) => entry !== undefined);
  const jobs = distinctJobs(entries);
  const named = jobs.filter(({ isJob }) => isJob).length;
  const offers = jobs.filter(({ isOffer }) => isOffer).length;
  const others = entries.length - jobs.length;
  const isList =
    jobs.length >= 2 && jobs.length >= others && named >= LEAST_NAMED && named * 2 >= jobs.length;
  const areOffers = offers >= 2 && offers === group.length;
  // A careers page shows what colleagues have written, too.
  const isOfJobs = group.some(({ isInBlog }) => isInBlog) ? isCareers && offers >= 2 : isCareers || areOffers;
  return isList && isOfJobs ? jobs : [];
}

/** The jobs on offer, the first of each name. */
function distinctJobs(entries: readonly WeighedEntry[]): readonly WeighedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ title, isOther }) => {
    const name = foldText(title);
    const isNew = !isOther && !seen.has(name);
    if (isNew) seen.add(name);
    return isNew;
  });
}

function headingAbove(entry: Entry | undefined, { blocks }: Outline): Block | undefined {
  return entry && blocks.slice(0, entry.head.index).findLast(({ level }) => level > 0 && level < entry.rank);
}

/** By its address, title, main heading or the heading above the jobs. */
function isCareersPage({ url, title, outline }: Page, first: Block | undefined): boolean {
  const { blocks } = outline();
  const main = blocks.filter(({ level }) => level === 1);
  const above = blocks.slice(0, first?.index ?? 0).findLast(({ level }) => level > 0);
  const names = [
    url.pathname.replace(/[^a-z\d]+/gi, ' '),
    title,
    ...main.map(({ text }) => text),
    above?.text ?? '',
  ];
  return names.some((name) => CAREERS.test(name.toLowerCase()));
}
