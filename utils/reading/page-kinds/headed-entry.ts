import { identifyLabel } from '../lexicon/labels';
import { isSectionHeading } from '../lexicon/section-headings';
import { linesOf } from '../outline/lines';
import { isMarked } from '../outline/marks';
import { attributeOf, readNative } from '../outline/native-dom';
import type { Block } from '../outline/types';
import { cleanText } from '../values/clean-text';
import { isPlausibleTitle, mentionsJob, namesJob } from '../values/job-title';
import { stripSiteNames } from '../values/strip-title';

/** A line that is named like a job, up to the next line of its shape. */
export interface Entry {
  title: string;
  isJob: boolean;
  head: Block;
  /** Lower is higher up. Lines of one rank look alike. */
  rank: number;
  shapes: readonly string[];
  /** Sites without a page for vacancies keep them in their blog. */
  isInBlog: boolean;
}

const BOLD = 7;
export const LINK = 8;
/** A line of a card that only its class tells from others. */
export const PLAIN = 9;
const LONGEST_PLAIN = 60;
const LONGEST_HEAD = 110;
const MOSTLY_LINK = 0.8;
const NOT_A_JOB =
  /\?$|^(?:[a-z]+ )?(?:documents|documentation|downloads|resources|links)$|\b(?:other|speculative) (?:positions?|roles?|vacanc\w+|jobs?|posts?|applications?)\b|\b(?:application|equal|monitoring|privacy|policy|policies|form|handbook|guidance|notes?|sign in|log ?in|account|register|search|cv)\b/;
/** "Stylist Position". */
const OPENING_TAIL = / (?:position|post|role|opportunity)s?$/i;
/** Cards of news and of colleagues are named like jobs, too. */
const NEWS = /(?:^|[\s_-])(?:news|events?|story|stories|team|profiles?|testimonials?)(?:$|[\s_-])/;
const BLOG = /(?:^|[\s_-])blog(?:$|[\s_-])/;
const CARD_DEPTH = 4;

/** @returns whether the line looks like the head of an entry and names a job */
export function mayNameJob(block: Block): boolean {
  return rankOf(block) !== undefined && mentionsJob(block.lower);
}

/** @returns one entry, or none where the line is no head of one */
export function entryOf(block: Block): readonly Entry[] {
  const rank = rankOf(block);
  if (rank === undefined) return [];
  const [words = '', isFirstLine] = firstLine(block);
  if (words.length > LONGEST_HEAD || words.startsWith('*') || isSectionHeading(block) || identifyLabel(words))
    return [];
  const title = stripSiteNames(words, []);
  if (!title || !isPlausibleTitle(title) || NOT_A_JOB.test(words.toLowerCase())) return [];
  if (isIn(NEWS, block)) return [];
  const shape = `${rank} ${block.element.localName} ${isFirstLine}`;
  const look = attributeOf(block.element, 'class') ?? '';
  if (rank === PLAIN && !look) return [];
  // Some cards differ in their classes, others differ from other headings by them alone.
  const shapes = rank === PLAIN ? [`${shape} ${look}`] : [shape, `${shape} ${look}`];
  // Menus of job boards are often in lower case.
  const isJob = namesJob(title.replace(OPENING_TAIL, '')) && (rank !== LINK || /^[A-Z\d]/.test(title));
  return [{ title, isJob, head: block, rank, shapes, isInBlog: isIn(BLOG, block) }];
}

function isIn(names: RegExp, { ancestors, element }: Block): boolean {
  const link = linkAround(element);
  if (link && names.test((attributeOf(link, 'class') ?? '').toLowerCase())) return true;
  let at: Block['ancestors'] | null = ancestors;
  for (let depth = 0; at && depth < CARD_DEPTH; at = at.outer, depth += 1)
    if (names.test((attributeOf(at.element, 'class') ?? '').toLowerCase())) return true;
  return false;
}

function rankOf({ level, isBold, linkChars, text, pieces }: Block): number | undefined {
  if (level > 0) return level;
  const [first] = withoutBlanks(pieces);
  if (linkChars > 0 && (linkChars >= text.length * MOSTLY_LINK || isMarked(first, 'a'))) return LINK;
  if (isBold || isMarked(first, 'strong')) return BOLD;
  return linkChars === 0 && text.length <= LONGEST_PLAIN && /[\w)]$/.test(text) ? PLAIN : undefined;
}

/** The source may have a line break before what is in bold. */
function withoutBlanks(pieces: Block['pieces']): Block['pieces'] {
  return pieces.filter((piece) => piece === 'br' || /\S/.test(piece.text));
}

/** "Night Porter" of a paragraph whose first line it is, or that it begins in bold: "**Night Porter** – 20 hours". */
function firstLine(block: Block): readonly [words: string, isFirstLine: boolean] {
  const [first = '', ...others] = block.level > 0 ? [block.text] : linesOf(block);
  const [piece, next, second] = withoutBlanks(block.pieces);
  // "Crumb & Co" in bold above "Night Baker".
  const [job = ''] = others;
  const isBelowEmployer =
    block.level === 0 && next === 'br' && isMarked(piece, 'strong') && isMarked(second, 'strong');
  if (isBelowEmployer && !namesJob(first) && namesJob(job)) return [job, true];
  const isRunIn =
    block.level === 0 && isMarked(piece, 'strong') && next && next !== 'br' && !isMarked(next, 'strong');
  const bold =
    isRunIn && piece !== 'br'
      ? cleanText(piece?.text ?? '')
          .replace(/[.:,–—-]+$/, '')
          .trim()
      : '';
  return namesJob(bold) && bold.length < first.length ? [bold, true] : [first, others.length > 0];
}

/** Links around headings are not blocks. */
export function linkAround(element: Element): Element | null {
  return readNative(element, 'closest').call(element, 'a[href]');
}
