import { READING_BOUNDS } from '../bounds';
import type { ListedJob, Page } from '../layer';
import { identifyLabel } from '../lexicon/labels';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { tableRowOf } from '../outline/structure';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import { isGenericTitle, isPlausibleTitle } from '../values/job-title';
import { documentBase, parseWebAddress, stripTracking } from '../web-address';

const LONGEST = 120;

/**
 * Finds jobs in a table whose head names the column of titles; the rows may link to anywhere, with "Apply" or "PDF".
 * @returns them with their first link's address, else the page's
 */
export function findJobTable({ document, url, outline }: Page): readonly ListedJob[] {
  const { blocks, links } = outline();
  const base = documentBase(document, url);
  const rows = new Map<Element, Block[]>();
  for (const block of blocks) {
    const row = isInZone(block.zone, NON_ADVERT_ZONES) ? undefined : tableRowOf(block);
    if (row) rows.set(row, [...(rows.get(row) ?? []), block]);
  }
  const jobs: ListedJob[] = [];
  let column: { table: Element | undefined; at: number } | undefined;
  for (const [row, cells] of rows) {
    const table = cells[0]?.structure.findLast(({ localName }) => localName === 'table');
    const head = titleHead(cells);
    if (head) column = { table, at: columnOf(head, row) };
    if (head || !column || column.table !== table) continue;
    const { at } = column;
    const title = cells.find((cell) => columnOf(cell, row) === at)?.text;
    if (!title || title.length > LONGEST || isGenericTitle(title) || !isPlausibleTitle(title)) continue;
    const address = links
      .filter(({ element }) => row.contains(element))
      .map(({ element }) => parseWebAddress(element.getAttribute('href'), base))
      .find((found) => found !== undefined);
    jobs.push({ title, url: stripTracking(address ?? url).href });
  }
  return jobs.length >= 2 ? jobs.slice(0, READING_BOUNDS.jobs) : [];
}

/** @returns the head of the titles' column, where a row has nothing but heads */
function titleHead(cells: readonly Block[]): Block | undefined {
  const isHead = cells.length > 1 && cells.every(({ structure }) => structure.at(-1)?.localName === 'th');
  const labels = cells.filter(({ text }) => identifyLabel(text) !== undefined);
  if (!isHead && (labels.length < 2 || labels.length < cells.length - 1)) return undefined;
  return labels.find(({ text }) => identifyLabel(text) === 'title');
}

function columnOf({ structure }: Block, row: Element): number {
  const cell = structure.findLast(({ localName }) => localName === 'td' || localName === 'th');
  return cell ? [...row.children].indexOf(cell) : -1;
}
