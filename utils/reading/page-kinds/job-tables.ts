import { READING_BOUNDS } from '../bounds';
import { identifyLabel, type LabelId } from '../lexicon/labels';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { tableRowOf } from '../outline/structure';
import type { Block } from '../outline/types';
import { isInZone } from '../outline/zones';
import { type Page, withDayFirst } from '../page';
import type { ListedJob } from '../reading';
import { readLabelledClosingDate } from '../values/closing-date';
import { isGenericTitle, isPlausibleTitle } from '../values/job-title';
import { documentBase, parseWebAddress, stripTracking } from '../web-address';

const LONGEST = 120;

interface Columns {
  table: Element | undefined;
  ids: ReadonlyMap<LabelId, number>;
}

/**
 * Finds jobs in a table whose head names the column of titles; the rows may link to anywhere, with "Apply" or "PDF".
 * @returns them with their first link's address, else the page's
 */
export function findJobTable(page: Page): readonly ListedJob[] {
  const { document, url, today, outline } = page;
  const { blocks, links } = outline();
  const base = documentBase(document, url);
  const rows = new Map<Element, Block[]>();
  for (const block of blocks) {
    const row = isInZone(block.zone, NON_ADVERT_ZONES) ? undefined : tableRowOf(block);
    if (!row) continue;
    const cells = rows.get(row);
    if (cells) cells.push(block);
    else rows.set(row, [block]);
  }
  const jobs: ListedJob[] = [];
  let columns: Columns | undefined;
  for (const [row, cells] of rows) {
    if (jobs.length >= READING_BOUNDS.jobs) break;
    const table = cells[0]?.structure.findLast(({ localName }) => localName === 'table');
    const head = titleColumnHead(cells);
    if (head) columns = columnsOf(table, cells, row);
    if (head || !columns || columns.table !== table) continue;
    const { title, place, closing } = inColumns(columns, cells, row);
    if (!title || title.length > LONGEST || isGenericTitle(title) || !isPlausibleTitle(title)) continue;
    const address = links
      .filter(({ element }) => row.contains(element))
      .map(({ element }) => parseWebAddress(element.getAttribute('href'), base))
      .find((found) => found !== undefined);
    const closes = closing && readLabelledClosingDate(withDayFirst(closing, page), today)?.date;
    jobs.push({
      title,
      url: stripTracking(address ?? url).href,
      ...(place && place.length <= READING_BOUNDS.hint ? { place } : {}),
      ...(closes ? { closing_date: closes } : {}),
    });
  }
  return jobs.length >= 2 ? jobs : [];
}

function columnsOf(table: Element | undefined, cells: readonly Block[], row: Element): Columns {
  const ids = new Map<LabelId, number>();
  for (const cell of cells) {
    const id = headLabel(cell.text);
    if (id && !ids.has(id)) ids.set(id, columnOf(cell, row));
  }
  return { table, ids };
}

function inColumns({ ids }: Columns, cells: readonly Block[], row: Element) {
  const under = (id: LabelId) => {
    const at = ids.get(id);
    const cell = at === undefined ? undefined : row.children[at];
    // A cell over several columns holds a summary of the row above.
    if (!cell || cell.hasAttribute('colspan')) return undefined;
    return cells.find((block) => cellOf(block) === cell)?.text;
  };
  return { title: under('title'), place: under('place'), closing: under('closing_date') };
}

/** @returns the head of the titles' column, where a row has nothing but heads */
function titleColumnHead(cells: readonly Block[]): Block | undefined {
  const isHead = cells.length > 1 && cells.every(({ structure }) => structure.at(-1)?.localName === 'th');
  const labels = cells.filter(({ text }) => headLabel(text) !== undefined);
  if (!isHead && (labels.length < 2 || labels.length < cells.length - 1)) return undefined;
  return labels.find(({ text }) => headLabel(text) === 'title');
}

/** "Title Sort descending". */
function headLabel(words: string): LabelId | undefined {
  return identifyLabel(words.replace(/\s*\(?\bsort(?:ed|able)?\b.*$/i, ''));
}

function columnOf(block: Block, row: Element): number {
  const cell = cellOf(block);
  return cell ? [...row.children].indexOf(cell) : -1;
}

function cellOf({ structure }: Block): Element | undefined {
  return structure.findLast(({ localName }) => localName === 'td' || localName === 'th');
}
