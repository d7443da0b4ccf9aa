import { type Fact, labelOf } from '../../advert-parts/fact';
import { isHeldByField } from '../../advert-parts/held-by-field';
import { isHeading, isSectionHeading } from '../../lexicon/section-headings';
import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import type { Ancestors, Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { hasCurrency } from '../../values/amounts';
import { foldText } from '../../values/clean-text';
import { isGenericTitle } from '../../values/job-title';
import { beginsWithPhrase, containsWords, phraseSet } from '../../values/phrases';
import { findPostcodes } from '../../values/uk-postcode';
import { isTerm } from '../stated-facts/term-chips';
import { findBodyContainer, isWithin } from './body-container';
import { isTitleWithFacts } from './title-lines';

const PROSE = 50;
const LEAST_TEXT = 20;
const LIST_PARTS = new Set(['li', 'ul', 'ol']);
const SENTENCE = /\w[^.!?]{20,}[.!?]$/;
const ASIDE_LINES = phraseSet(
  'apply,apply now,apply here,apply online,apply today,apply for this,apply to this,back,back to,print,share,save,save job,save this,email a friend,e mail a,email this,email to a,send to a,send this,send job,posted,published,date posted,view all,view similar,view more,read more,read on,show more,see more,continue reading,refer a friend,back to top,close,closing soon,report this,report job,add to,download,previous,next',
);
/** "We are currently looking for an", with the job's name on the next line. */
const LEADS_ON = /\b(?:an?|the|our|new|for|as|of)$/;
/** "We have been asked to share the following vacancy". */
const PASSED_ON = /\basked to (?:advertise|circulate|promote|share)\b.{0,40}\b(?:vacancy|job|post|role)/;
const LONGEST_ASIDE = 60;
const LEAST_COPY = 40;
const LINES_BELOW = 8;
/** A line of pay, or an address. */
const LONGEST_FACT = 120;

export interface Body {
  /** From the first paragraph or heading to the last, without title, buttons and lines of facts. */
  text: readonly Block[];
  /** The same with the lines of facts above and among it that no field holds. */
  withLines: readonly Block[];
  /** Whoever passes the advert on says so above it. */
  isPassedOn?: boolean;
}

/** Finds the advert's text. */
export function findBody(
  scope: readonly Block[],
  facts: readonly Fact[],
  title: { text: string; at: number } | undefined,
): Body {
  const naming = scope.find(isOpening(title?.at));
  const opening = naming ?? (title && scope.find(namesJobBelow(title)));
  const container = findBodyContainer(scope.filter(isText), scope, opening);
  if (!container) return { text: [], withLines: [] };
  const stated = facts.filter(({ isRow }) => isRow);
  const sections = new Set(stated.filter(isSection));
  const rows = stated.filter((fact) => !sections.has(fact));
  const rowBlocks = new Set(stated.flatMap(({ blocks }) => blocks));
  const factBlocks = new Set(rows.flatMap(({ blocks }) => blocks));
  const tables = factTables(rows);
  const name = foldText(title?.text ?? '');
  // "Night Baker wanted". "We are looking for:" leads to the title and is none.
  const isTitle = ({ index, text }: Block) => index === title?.at && foldText(text).includes(name);
  // "Vacancies" above the sentence that names the job.
  const isAbove = ({ index, text }: Block) => index < (naming?.index ?? 0) && isGenericTitle(text);
  const inside = scope.filter(
    (block, at) =>
      isWithin(container, block.ancestors) &&
      !isInZone(block.zone, NON_PROSE_ZONES) &&
      !isAside(block) &&
      !(
        block.level > 0 &&
        (isTitle(block) ||
          (foldText(block.text) === name && !LEADS_ON.test(scope[at - 1]?.lower ?? '')) ||
          isAbove(block))
      ) &&
      !(block.index === title?.at && isTitleWithFacts(block)),
  );
  const passing = inside.findIndex(({ lower }) => PASSED_ON.test(lower));
  const start = inside.findIndex((_, at) => at > passing && beginsBody(inside, at, factBlocks));
  const end = inside.findLastIndex((block) => !factBlocks.has(block) && (isProse(block) || endsBody(block)));
  if (start < 0 || end < start) return { text: [], withLines: [] };
  const lines = rows.filter(({ blocks }) => blocks.length === 1);
  const lineBlocks = new Set(lines.flatMap(({ blocks }) => blocks));
  const keptLines = new Set(
    lines
      .filter((fact) => !isHeldByField({ ...fact, label: labelOf(fact) }, title?.text ?? ''))
      .flatMap(({ blocks }) => blocks),
  );
  const upwards = extendOver(inside, start, -1, lineBlocks);
  const first = startOfList(inside, upwards, rowBlocks);
  const whole = inside.slice(first, extendOver(inside, end, 1, lineBlocks) + 1);
  const isFactLine = (block: Block) =>
    tables.has(block) || (lineBlocks.has(block) && block.index < (inside[start]?.index ?? 0));
  const withLines = dropRepeatedBlocks(whole.filter((block) => keptLines.has(block) || !isFactLine(block)));
  return { text: withLines.filter((block) => !isFactLine(block)), withLines, isPassedOn: passing >= 0 };
}

/** "We are looking for a Night Baker to join us.", which may stand apart from the rest of the text. */
function isOpening(at: number | undefined): (block: Block) => boolean {
  return (block) => block.index === at && block.level === 0 && isProse(block) && SENTENCE.test(block.text);
}

/** "Crumb & Co are looking for experienced Night Bakers to …", in the page's head with the job's name and terms. */
function namesJobBelow(title: { text: string; at: number }): (block: Block) => boolean {
  return (block) =>
    block.index > title.at &&
    block.index <= title.at + LINES_BELOW &&
    isProse(block) &&
    SENTENCE.test(block.text) &&
    containsWords(block.text, title.text);
}

/** A heading with a sentence is a section, though "Salary" or "Closing date" labels values elsewhere. */
function isSection({ blocks: [heading, value] }: Fact): boolean {
  return (
    heading !== undefined &&
    value !== undefined &&
    isHeading(heading) &&
    !isHeading(value) &&
    isText(value) &&
    SENTENCE.test(value.text)
  );
}

/** Includes a list above the first paragraph, unless it is one of short facts or links. */
function startOfList(blocks: readonly Block[], start: number, rowBlocks: ReadonlySet<Block>): number {
  const list = blocks[start]?.structure[0] ?? blocks[start - 1]?.structure[0];
  let from = start;
  while (list && blocks[from - 1]?.structure[0] === list) from -= 1;
  const items = blocks.slice(from, start);
  const chars = items.reduce((sum, { text }) => sum + text.length, 0);
  const texts = items.filter((item) => isText(item) && !isTerm(item.text) && !isPayLine(item));
  const isProseList =
    items.every(
      (item) => !rowBlocks.has(item) && item.structure.some(({ localName }) => localName === 'li'),
    ) && texts.reduce((sum, { text }) => sum + text.length, 0) > chars * 0.7;
  return isProseList ? from : start;
}

/** Drops copies for other screen sizes, and their headings. A text may say the same of two duties, in one place. */
function dropRepeatedBlocks(blocks: readonly Block[]): readonly Block[] {
  const seen = new Map<string, Block>();
  const copies = new Set<Block>();
  for (const block of blocks) {
    const first = seen.get(block.text);
    if (first && block.text.length >= LEAST_COPY && parentAncestors(first) !== parentAncestors(block))
      copies.add(block);
    if (!first) seen.set(block.text, block);
  }
  return blocks.filter((block, at) => {
    const next = blocks[at + 1];
    return !copies.has(block) && !(block.level > 0 && next !== undefined && copies.has(next));
  });
}

/** Includes siblings such as "Reports to: …" above the first paragraph and "Salary: …" below the last. */
function extendOver(blocks: readonly Block[], from: number, step: 1 | -1, lines: ReadonlySet<Block>): number {
  const parent = parentAncestors(blocks[from]);
  let at = from;
  for (let next = blocks[at + step]; next && lines.has(next); next = blocks[at + step]) {
    if (parentAncestors(next) !== parent) break;
    at += step;
  }
  return at;
}

/** Around a paragraph or a whole list. */
function parentAncestors(block: Block | undefined): Ancestors | null | undefined {
  let at = block?.ancestors.outer;
  while (at && LIST_PARTS.has(at.element.localName)) at = at.outer;
  return at;
}

function isProse(block: Block): boolean {
  return isText(block) && block.text.length - block.linkChars * 1.5 >= PROSE;
}

/** Items and short sentences are text, but do not begin it. */
function isText(block: Block): boolean {
  return !isInZone(block.zone, NON_PROSE_ZONES) && block.text.length - block.linkChars * 1.5 >= LEAST_TEXT;
}

/** "Apply skills in …" is a sentence; "Apply for this role" is a button. */
function isAside(block: Block): boolean {
  if (block.text.length > LONGEST_ASIDE || /[.;]$/.test(block.text) || block.structure.length > 2)
    return false;
  return (
    beginsWithPhrase(block.text, ASIDE_LINES) && (block.linkChars > 0 || block.text.split(' ').length < 6)
  );
}

function beginsBody(blocks: readonly Block[], at: number, rowBlocks: ReadonlySet<Block>): boolean {
  const block = blocks[at];
  if (!block || rowBlocks.has(block) || isPayLine(block) || isAddress(block) || isLineOfFacts(block))
    return false;
  if (isProse(block)) return true;
  const next = blocks.slice(at + 1, at + 4).filter((other) => !rowBlocks.has(other));
  const isFollowed = next.some((other) => isProse(other) || other.structure.length > 0);
  return (
    isFollowed && (isSectionHeading(block) || (isHeading(block) && next[0] !== undefined && isProse(next[0])))
  );
}

function isPayLine({ lower }: Block): boolean {
  return lower.length <= LONGEST_FACT && hasCurrency(lower) && !/[.!?;]$/.test(lower);
}

/** The workplace between the title and the facts. */
function isAddress({ text }: Block): boolean {
  return text.length <= LONGEST_FACT && !/[.!?;]$/.test(text) && findPostcodes(text).length === 1;
}

/** "Six ovens, Wholesale · Wick, Scotland", "Crumb & Co•📍 Wick". */
function isLineOfFacts({ text }: Block): boolean {
  return text.length <= LONGEST_FACT && /\S ?[·•|📍] ?\S/u.test(text) && !/[.!?;:]$/.test(text);
}

function endsBody(block: Block): boolean {
  if (block.linkChars > block.text.length * 0.5 || isHeading(block)) return false;
  return block.structure.at(-1)?.localName === 'li' || isInHeadedTable(block) || /[.!?)]$/.test(block.text);
}

/** "Essential" and "Desirable" above columns; a table without such a head may lay out the page. */
function isInHeadedTable({ structure, text }: Block): boolean {
  const cell = structure.at(-1);
  return (
    cell?.localName === 'td' && text.length >= LEAST_TEXT && !!cell.closest('table')?.querySelector('th')
  );
}

/** Three consecutive labelled values in their own blocks are a table. */
function factTables(rows: readonly Fact[]): ReadonlySet<Block> {
  const tables = new Set<Block>();
  let run: Fact[] = [];
  const flush = () => {
    if (run.length >= 3) for (const { blocks } of run) for (const block of blocks) tables.add(block);
    run = [];
  };
  for (const fact of rows) {
    const gap = (fact.blocks[0]?.index ?? 0) - (run.at(-1)?.blocks.at(-1)?.index ?? 0);
    if (run.length > 0 && gap > 3) flush();
    run.push(fact);
  }
  flush();
  return tables;
}
