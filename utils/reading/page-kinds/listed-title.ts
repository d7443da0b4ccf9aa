import { labelOf } from '../layers/text/find-application';
import { rowOf } from '../outline/structure';
import type { Block, Control, Outline } from '../outline/types';
import { tidy } from '../values/clean-text';
import { readDate } from '../values/date';
import { isGenericTitle } from '../values/job-title';
import { beginsWith, phrases } from '../values/phrases';

/** How link text begins that names what the link does, not where it leads. */
const ACTIONS = phrases(
  'view,see,read more,learn,find out,show,click,apply,more,detail,details,discover,explore,share,save,go to,job details,full details,next,previous',
);
const LONGEST = 120;
/** Lines between a card's heading and its link. */
const MOST_LINES = 10;

export interface ListedTitle {
  title: string;
  /** Index of the block that holds it: the link's own, or the card's heading. */
  at: number;
}

/** @returns the name of the job to which one or more links of a card lead. */
export function jobTitleOf(links: readonly Control[], outline: Outline): ListedTitle | undefined {
  for (const link of links) {
    const title = ownTitle(link, outline);
    if (title && !isAction(title))
      return isGenericTitle(title) ? undefined : { title: withoutLabel(title), at: link.at };
  }
  const [first] = links;
  const heading = first && (firstOfRow(outline, first.at) ?? headingBefore(outline, first.at));
  return heading && { title: withoutLabel(heading.text), at: heading.index };
}

/** A heading in the link, else its text where that is short, else the first line of the card that it is. */
function ownTitle(link: Control, outline: Outline): string | undefined {
  const heading = link.element.querySelector('h1, h2, h3, h4, h5, h6, [class*="title" i]');
  const title = tidy(heading?.textContent ?? '');
  if (title && title.length <= LONGEST) return title;
  const first = outline.blocks[link.at];
  const isCard =
    first !== undefined && link.element !== first.element && link.element.contains(first.element);
  if (isCard && first.text.length <= LONGEST) return headOf(first);
  const label = link.element.childElementCount > 1 ? firstText(link.element) : labelOf(link.element);
  return label.length <= LONGEST ? label : undefined;
}

/** "Read more" stands below the heading of its card. */
function headingBefore({ blocks }: Outline, at: number): Block | undefined {
  const heading = blocks.slice(Math.max(0, at - MOST_LINES), at + 1).findLast(({ level }) => level > 0);
  return heading && heading.text.length <= LONGEST && !isGenericTitle(heading.text) ? heading : undefined;
}

/** "View details" in a table's last column: the row's first cell names the job. */
function firstOfRow({ blocks }: Outline, at: number): Block | undefined {
  const link = blocks[at];
  const row = link && rowOf(link);
  const first = row && blocks.slice(Math.max(0, at - MOST_LINES), at).find((block) => rowOf(block) === row);
  return first && first.text.length <= LONGEST && !isGenericTitle(first.text) ? first : undefined;
}

/** Some systems put a label for screen readers in front: "Title", "Job title:". */
function withoutLabel(title: string): string {
  return title.replace(/^(?:job )?title\s*:?\s+(?=\S)/i, '');
}

/** Rows may link their dates and places too. */
function isAction(title: string): boolean {
  return beginsWith(title, ACTIONS) || /^[\d\s/.,:-]+$/.test(title) || readDate(title) !== undefined;
}

/** Name and place of a card may stand side by side, parted by nothing but style. */
function headOf({ text, pieces }: Block): string {
  const [one, other] = pieces;
  if (!one || !other || one === 'br' || other === 'br') return text;
  return /\S$/.test(one.text) && /^\S/.test(other.text) ? tidy(one.text) : text;
}

/** Columns of a row that is one link follow each other without a space. */
function firstText(element: Element): string {
  for (const child of element.childNodes) {
    const text = tidy(child.textContent ?? '');
    if (text) return text;
  }
  return '';
}
