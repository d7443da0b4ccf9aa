import { findLabelledFacts } from '../advert-parts/labelled-facts';
import { findScope } from '../advert-parts/scope';
import { READING_BOUNDS } from '../bounds';
import { isSectionHeading } from '../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { attributeOf, readNative } from '../outline/native-dom';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import type { ListedJob } from '../reading';
import { hasCurrency } from '../values/amounts';
import { foldText } from '../values/clean-text';
import { isPlausibleTitle, namesJob, namesJobsSite } from '../values/job-title';
import { stripSiteNames } from '../values/strip-title';
import { stripTracking } from '../web-address';
import { isVacancyFilled } from './closed-notice';
import { endOfJob, rankOfList, readListedFacts } from './listed-facts';
import { firstPiece } from './listed-title';
import { withoutTranslations } from './without-translations';

/** From its heading to the next advert's. */
interface Part {
  head: Block;
  title: string;
  marks: Set<string>;
  chars: number;
  /** Index after its last block. */
  end: number;
}

const LEAST_TEXT = 100;
const LONGEST_PAY = 100;
const PAID = /^([A-Z][^£.:!?]{2,50}?) ?[(/–—-] ?£\d/;
/** One shared section may be chance. */
const LEAST_COMMON = 2;
/** Two may be one job's, in a heading and in a table. */
const LEAST_LABELLED = 3;

/**
 * Finds adverts on one page by repeated sections ("Responsibilities", "Salary: …").
 * @returns them with the page's address and fragment; empty if fewer than two
 */
export function findSeveralAdverts(page: Page): readonly ListedJob[] {
  const labelled = findLabelledTitles(page);
  if (labelled.length >= LEAST_LABELLED) return labelled;
  const { text: blocks } = findScope(page.outline(), 0);
  if (blocks.filter((block) => block.level > 0 && !isSectionHeading(block)).length < 2) return [];
  const parts = splitAtTitles(blocks).filter(
    ({ chars, head, end }) =>
      chars >= LEAST_TEXT && !isVacancyFilled(page.outline().blocks.slice(head.index, end)),
  );
  const alike = parts.filter((part) =>
    parts.some((other) => other !== part && common(part, other) >= LEAST_COMMON),
  );
  const titles = new Set(alike.map(({ title }) => foldText(title)));
  if (titles.size < 2 || titles.size < alike.length) return [];
  // A shorter part with the same heading level is an advert, too.
  const ranks = new Set(alike.map(({ head }) => head.level));
  const all = parts.filter(
    (part) =>
      alike.includes(part) || (ranks.has(part.head.level) && alike.some((other) => common(part, other) > 0)),
  );
  const jobs = withoutTranslations(all);
  if (jobs.length < 2) return [];
  return jobs.map(({ title, head, end }) => ({
    title,
    url: addressOf(head, page.url),
    ...readListedFacts(page, head.index, end),
  }));
}

/** "Job title: Night Baker" and, below it, "Job title: Cleaner"; "Steward (£60)" and, below its text, "Piper / £50". */
function findLabelledTitles(page: Page): readonly ListedJob[] {
  const { blocks } = page.outline();
  const shown = blocks.filter(({ zone }) => !isInZone(zone, NON_ADVERT_ZONES));
  const titles = findLabelledFacts(shown).filter(
    ({ id, isRow, value }) => id === 'title' && isRow && namesJob(value),
  );
  const labelled = titles.flatMap(({ value, blocks: [head] }) => (head ? [{ title: value, head }] : []));
  const paid = shown.flatMap((head, at) => {
    const title = PAID.exec(head.text)?.[1];
    const below = shown[at + 1]?.text ?? '';
    return title && below.length >= LEAST_TEXT && !PAID.test(below) ? [{ title, head }] : [];
  });
  const heads = paid.filter(({ title }) => namesJob(title)).length >= LEAST_LABELLED ? paid : labelled;
  const byTitle = new Map<string, (typeof heads)[number]>();
  for (const one of heads) if (!byTitle.has(foldText(one.title))) byTitle.set(foldText(one.title), one);
  const once = [...byTitle.values()].slice(0, READING_BOUNDS.jobs);
  const rank = rankOfList(blocks, once[0]?.head);
  return once.map(({ title, head }, at) => ({
    title,
    url: addressOf(head, page.url),
    ...readListedFacts(page, head.index, endOfJob(blocks, head, rank, once[at + 1]?.head.index)),
  }));
}

function splitAtTitles(blocks: readonly Block[]): readonly Part[] {
  const labels = new Map(
    findLabelledFacts(blocks).flatMap(({ id, blocks: [first] }) => (first ? [[first, id]] : [])),
  );
  const parts: Part[] = [];
  for (const block of blocks) {
    const part = parts.at(-1);
    const label = labels.get(block);
    const title =
      block.level > 0 && !isSectionHeading(block) && !label ? stripSiteNames(titleIn(block), []) : undefined;
    if (title && isPlausibleTitle(title) && !namesJobsSite(title)) {
      // A heading that repeats the title, or ranks below it, is of the same advert.
      if (part && (foldText(part.title) === foldText(title) || block.level > part.head.level)) continue;
      parts.push({ head: block, title, marks: new Set(), chars: 0, end: block.index + 1 });
    } else if (part) {
      part.chars += block.text.length - block.linkChars;
      part.end = block.index + 1;
      for (const mark of marksOf(block, label)) part.marks.add(mark);
    }
  }
  return parts;
}

/** "Night Porter" and "Part-time" may be beside each other in a line that opens. */
function titleIn(block: Block): string {
  const first = firstPiece(block);
  return namesJob(first) ? first : block.text;
}

function marksOf(block: Block, label: string | undefined): readonly string[] {
  if (label) return label === 'other' ? [] : [label];
  if (isSectionHeading(block)) return [foldText(block.text)];
  const { lower } = block;
  const isPay = lower.length <= LONGEST_PAY && hasCurrency(lower);
  return [
    ...(isPay ? ['salary'] : []),
    ...(/\bapply\b|\bclosing date\b|\babout this (?:job|role|post|vacancy)\b/.test(lower) ? ['apply'] : []),
  ];
}

function common(one: Part, other: Part): number {
  return [...one.marks].filter((mark) => other.marks.has(mark)).length;
}

/** @returns the page's address, with the fragment of the nearest element with an id */
export function addressOf({ element }: Block, url: URL): string {
  const place = stripTracking(url);
  const named = readNative(element, 'closest').call(element, '[id]');
  const id = named && attributeOf(named, 'id');
  if (id && !place.hash) place.hash = id;
  return place.href;
}
