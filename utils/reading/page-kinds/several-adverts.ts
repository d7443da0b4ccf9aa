import { findLabelledFacts } from '../advert-parts/labelled-facts';
import { findScope } from '../advert-parts/scope';
import type { ListedJob, Page } from '../layer';
import { isSectionHeading } from '../lexicon/section-headings';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { attributeOf, readNative } from '../outline/native-dom';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import { hasCurrency } from '../values/amounts';
import { foldText } from '../values/clean-text';
import { isPlausibleTitle, namesJobsSite, stripSiteNames } from '../values/job-title';
import { stripTracking } from '../web-address';

/** An advert among others on its page: what stands between its heading and the next one. */
interface Part {
  heading: Block;
  title: string;
  /** What parts and facts it has: "responsibilities", "salary". */
  marks: Set<string>;
  chars: number;
}

/** Less is a card that leads to an advert, not the advert. */
const LEAST_TEXT = 100;
const LONGEST_LINE = 100;
/** Parts that two adverts have in common: one may be chance. */
const LEAST_COMMON = 2;

/**
 * Finds the adverts of a page that holds several in full, as where each opens below its heading: their headings are
 * followed by the same parts ("Responsibilities", "Salary: …") again and again.
 * @returns the adverts, each at its heading's place on the page; none where the page holds fewer than two
 */
export function findSeveralAdverts(page: Page): readonly ListedJob[] {
  const { text } = findScope(page.outline(), 0);
  const blocks = text.filter(({ zone }) => !isInZone(zone, NON_ADVERT_ZONES));
  const parts = splitAtTitles(blocks).filter(({ chars }) => chars >= LEAST_TEXT);
  const alike = parts.filter((part) =>
    parts.some((other) => other !== part && common(part, other) >= LEAST_COMMON),
  );
  const titles = new Set(alike.map(({ title }) => foldText(title)));
  if (titles.size < 2 || titles.size < alike.length) return [];
  // One that says less than the others, under a heading of their rank, is one of them.
  const ranks = new Set(alike.map(({ heading }) => heading.level));
  const all = parts.filter(
    (part) =>
      alike.includes(part) ||
      (ranks.has(part.heading.level) && alike.some((other) => common(part, other) > 0)),
  );
  return all.map(({ title, heading }) => ({ title, url: addressAt(heading, page.url) }));
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
      block.level > 0 && !isSectionHeading(block) && !label ? stripSiteNames(block.text, []) : undefined;
    if (title && isPlausibleTitle(title) && !namesJobsSite(title)) {
      // A heading that says the same again, or stands right below, belongs to the one before.
      if (part && (foldText(part.title) === foldText(title) || block.level > part.heading.level)) continue;
      parts.push({ heading: block, title, marks: new Set(), chars: 0 });
    } else if (part) {
      part.chars += block.text.length - block.linkChars;
      for (const mark of marksOf(block, label)) part.marks.add(mark);
    }
  }
  return parts;
}

/** What a block is to its advert: a labelled fact, a part's heading, a line of pay, a way to apply. */
function marksOf(block: Block, label: string | undefined): readonly string[] {
  if (label) return label === 'other' ? [] : [label];
  if (isSectionHeading(block)) return [foldText(block.text)];
  const { lower } = block;
  const isPay = lower.length <= LONGEST_LINE && hasCurrency(lower);
  return [
    ...(isPay ? ['salary'] : []),
    ...(/\bapply\b|\bclosing date\b|\babout this (?:job|role|post|vacancy)\b/.test(lower) ? ['apply'] : []),
  ];
}

function common(one: Part, other: Part): number {
  return [...one.marks].filter((mark) => other.marks.has(mark)).length;
}

/** @returns the page's address with the nearest place in it that has a name. */
function addressAt({ element }: Block, url: URL): string {
  const place = stripTracking(url);
  const named = readNative(element, 'closest').call(element, '[id]');
  const id = named && attributeOf(named, 'id');
  if (id && !place.hash) place.hash = id;
  return place.href;
}
