import { controlLabel } from '../advert-parts/apply-controls';
import { tableRowOf } from '../outline/structure';
import type { Block, Control, Outline } from '../outline/types';
import { cleanText } from '../values/clean-text';
import { readDate } from '../values/date';
import { isGenericTitle } from '../values/job-title';
import { beginsWithPhrase, phraseSet } from '../values/phrases';

const ACTIONS = phraseSet(
  'view,see,read more,learn,find out,show,click,apply,more,detail,details,discover,explore,share,save,go to,job details,full details,next,previous',
);
const LONGEST = 120;
const MOST_LINES = 10;

interface ListedTitle {
  title: string;
  at: number;
}

/** @param links all links of one card @returns the job's title */
export function findListedTitle(links: readonly Control[], outline: Outline): ListedTitle | undefined {
  for (const link of links) {
    const title = linkTitle(link, outline);
    if (title && !isAction(title))
      return isGenericTitle(title) ? undefined : { title: stripTitleLabel(title), at: link.at };
  }
  const [first] = links;
  const heading = first && (firstOfRow(outline, first.at) ?? headingBefore(outline, first.at));
  return heading && { title: stripTitleLabel(heading.text), at: heading.index };
}

/** A heading in the link, else its short text, else the card's first line. */
function linkTitle(link: Control, outline: Outline): string | undefined {
  const heading =
    link.element.querySelector('h1, h2, h3, h4, h5, h6') ?? link.element.querySelector('[class*="title" i]');
  const title = cleanText(heading?.textContent ?? '');
  if (title && title.length <= LONGEST) return title;
  const first = outline.blocks[link.at];
  const isCard =
    first !== undefined && link.element !== first.element && link.element.contains(first.element);
  if (isCard && first.text.length <= LONGEST) return firstPiece(first);
  const label = link.element.childElementCount > 1 ? firstText(link.element) : controlLabel(link.element);
  return label.length <= LONGEST ? label : undefined;
}

/** "Read more" below a heading. */
function headingBefore({ blocks }: Outline, at: number): Block | undefined {
  const heading = blocks.slice(Math.max(0, at - MOST_LINES), at + 1).findLast(({ level }) => level > 0);
  return heading && heading.text.length <= LONGEST && !isGenericTitle(heading.text) ? heading : undefined;
}

/** "View details" in a table: the first cell is the title. */
function firstOfRow({ blocks }: Outline, at: number): Block | undefined {
  const link = blocks[at];
  const row = link && tableRowOf(link);
  const first =
    row && blocks.slice(Math.max(0, at - MOST_LINES), at).find((block) => tableRowOf(block) === row);
  return first && first.text.length <= LONGEST && !isGenericTitle(first.text) ? first : undefined;
}

/** Labels for screen readers: "Title", "Job title:". */
function stripTitleLabel(title: string): string {
  return title.replace(/^(?:job )?title\s*:?\s+(?=\S)/i, '');
}

function isAction(title: string): boolean {
  return beginsWithPhrase(title, ACTIONS) || /^[\d\s/.,:-]+$/.test(title) || readDate(title) !== undefined;
}

/** @returns the title, where only styling separates it from a place or terms; else the whole text */
export function firstPiece({ text, pieces }: Block): string {
  const [one, other] = pieces;
  if (!one || !other || one === 'br' || other === 'br') return text;
  return /\S$/.test(one.text) && /^\S/.test(other.text) ? cleanText(one.text) : text;
}

/** Columns of a linked row may have no space between them. */
function firstText(element: Element): string {
  for (const child of element.childNodes) {
    const text = cleanText(child.textContent ?? '');
    if (text) return text;
  }
  return '';
}
