import { controlLabel } from '../advert-parts/apply-controls';
import type { Span } from '../layer';
import { NON_PROSE_ZONES } from '../lexicon/zone-kinds';
import { attributeOf, readNative } from '../outline/native-dom';
import type { Block, Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { ListedJob } from '../reading';
import { foldText } from '../values/clean-text';
import { endsWithJobNoun, titleHead } from '../values/job-title';
import { documentBase, isSamePage, parseWebAddress, stripTracking } from '../web-address';
import { isFilled } from './closed-notice';
import { type Entry, entryOf, LINK, linkAround, mayNameJob, PLAIN } from './headed-entry';
import { endOfJob, readListedFacts } from './listed-facts';
import { addressOf } from './several-adverts';
import { withoutTranslations } from './without-translations';

interface Located {
  title: string;
  url: string;
  /** Indexes of its blocks, without the last. */
  from: number;
  to: number;
}

const LEAST_NAMED = 2;
/** What opens a folded text is such a line or has it inside. */
const OPENERS = 'button, summary';
const LONGEST_ENTRY = 4_000;
/** Blocks. */
const LONGEST_SECTION = 200;
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf)$/;
const CAREERS =
  /\b(?:jobs?|careers?|vacanc(?:y|ies)|recruit(?:ment|ing)?|hiring|employment|opportunit(?:y|ies)|positions|openings|(?:work(?:ing)?|come and work|join) (?:here|us|for|with|at|by|our|the)|roles)\b/;
const LONG_TEXT = 500;
/** Facts that only a job on offer has. An amount needs a period: prices have none. */
const OFFERS =
  /\bappl(?:y|ications?)\b|\bcvs?\b|\bclos(?:es|ing)\b|\bdeadline\b|\bsalary\b|\bwages?\b|£ ?\d[\d.,]*[^.]{0,40}\b(?:hour|annum|year|week|day|month|p\.?a|p\.?h|pro rata)\b|£\d\d,\d{3}/;
const SPEAKS_OF_WORK =
  /\bhours\b|\bhrs\b|\b(?:full|part)[ -]time\b|\bpermanent\b|\btemporary\b|\bcasual\b|\bseasonal\b|\bshifts?\b|\bterm[ -]time\b|\bwe (?:need|require|seek|want|are (?:looking|recruiting|seeking))\b|\b(?:looking (?:for|to recruit)|taking on)\b|\bexperience\b|\bqualifi|\brequired\b|\bnights?\b|\bevenings\b|\bweekends\b/;
/** The page's own heading. */
const VACANCIES = /\bvacancies\b|^(?:current |our )?jobs$|\b(?:open|current) (?:jobs|positions|roles)\b/;
const DETAILS = /\b(?:pack|job description|advert|specification|apply|vacancy)\b/;

/**
 * Finds jobs below each other in lines of one shape, each with a text, a document or a link: cards, folded
 * sections, headings with a short text, links below "Current vacancies".
 * @param span of what looks like an advert: links below it are other jobs
 * @returns empty if one advert is above them, or few of the lines are about work
 */
export function findHeadedJobs(page: Page, span?: Span): readonly ListedJob[] {
  const outline = page.outline();
  // The last job's own link is below its text.
  const end = (span?.text[1] ?? Number.POSITIVE_INFINITY) + 1;
  // A template's header may be around each entry's heading, too; a card's own header has its link beside it.
  const lines = outline.blocks.filter(
    ({ zone, level }) =>
      !isInZone(zone, NON_PROSE_ZONES) ||
      (level > 1 && zone?.kind === 'header' && zone.element.localName === 'div' && !zone.outer),
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
  let best: readonly Located[] = [];
  for (const group of shapes.values()) {
    const first = group.find(({ isJob }) => isJob);
    // A larger list alone replaces the best.
    const mayBeBest = group.filter(({ isJob }) => isJob).length >= LEAST_NAMED && group.length > best.length;
    if (!first || !mayBeBest || entries.some((entry) => isAdvertAbove(entry, first, group))) continue;
    if (span && isTextAbove(span, first, outline)) continue;
    const found = listed(page, withoutTranslations(group), outline);
    if (found.length > best.length) best = found;
  }
  return best.map(({ title, url, from, to }) => ({ title, url, ...readListedFacts(page, from, to) }));
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

function listed(page: Page, group: readonly Entry[], outline: Outline): readonly Located[] {
  const isCareers = isCareersPage(page, group[0]?.head);
  if (!isCareers && (group[0]?.rank ?? 0) >= LINK) return [];
  const base = documentBase(page.document, page.url);
  const isOfVacancies = outline.blocks.some(({ level, lower }) => level === 1 && VACANCIES.test(lower));
  const seen = new Set<string>();
  const jobs: Located[] = [];
  let named = 0;
  let offers = 0;
  let others = 0;
  group.forEach(({ title, isJob, head, rank }, at) => {
    const end = endOfJob(outline.blocks, head, rank, group[at + 1]?.head.index);
    const blocks = outline.blocks.slice(head.index, end);
    const links = outline.links.filter((link) => link.at >= head.index && link.at < end);
    // What is gone is neither a job on offer nor anything else.
    if (isFilled(blocks)) return;
    const words = blocks
      .map(({ lower }) => lower)
      .join('\n')
      .slice(0, LONGEST_ENTRY);
    const around = linkAround(head.element);
    const address = firstAddress(around ? [around] : links.map(({ element }) => element), base, page.url);
    const isOffer =
      OFFERS.test(words) ||
      (address !== undefined && DOCUMENT.test(address.pathname.toLowerCase())) ||
      links.some(({ element }) => DETAILS.test(controlLabel(element).toLowerCase()));
    const isLinked =
      address !== undefined &&
      (head.linkChars > 0 || rank === PLAIN || (endsWithJobNoun(title) && isBelow(address, page.url)));
    const isBelowVacancies = isOfVacancies && isJob && rank < LINK && links.length > 0;
    const speaks = isOffer || isLinked || isBelowVacancies || isOpener(head) || SPEAKS_OF_WORK.test(words);
    const isCard = rank !== PLAIN || links.length > 0;
    if (!isCard || !speaks || !(isJob || isOffer) || seen.has(foldText(title))) {
      others += 1;
      return;
    }
    seen.add(foldText(title));
    if (isJob) named += 1;
    if (isOffer) offers += 1;
    const url = address ? stripTracking(address).href : addressOf(head, page.url);
    jobs.push({ title, url, from: head.index, to: end });
  });
  const isList =
    jobs.length >= 2 && jobs.length >= others && named >= LEAST_NAMED && named * 2 >= jobs.length;
  const areOffers = offers >= 2 && offers === group.length;
  // A careers page shows what colleagues have written, too.
  const isOfJobs = group.some(({ isInBlog }) => isInBlog) ? isCareers && offers >= 2 : isCareers || areOffers;
  return isList && isOfJobs ? jobs : [];
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
