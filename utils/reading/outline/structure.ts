import type { Block } from './types';

const CELL = new Set(['td', 'th']);
const TABLE = new Set(['table', 'tr', 'td', 'th']);

/** Finds layout tables, which are ignored: a cell has several blocks, or all rows have one cell. */
export function findLayoutTables(blocks: readonly Block[]): ReadonlySet<Element> {
  const cells = new Map<Element, number>();
  const rows = new Map<Element, Set<Element>>();
  const layout = new Set<Element>();
  for (const { structure } of blocks) {
    structure.forEach((element, at) => {
      if (!CELL.has(element.localName)) return;
      cells.set(element, (cells.get(element) ?? 0) + 1);
      const table = tableOf(structure, at);
      if (!table) return;
      const holdsMore = (cells.get(element) ?? 0) > 1 || at < structure.length - 1;
      if (holdsMore) layout.add(table);
      rows.set(table, (rows.get(table) ?? new Set()).add(element));
    });
  }
  for (const [table, found] of rows) if (!hasPairs(found)) layout.add(table);
  return layout;
}

/** @returns the lists and table parts that browsers would render around a block */
export function structureToRender(block: Block, layout: ReadonlySet<Element>): readonly Element[] {
  const remaining: Element[] = [];
  block.structure.forEach((element, at) => {
    const tag = element.localName;
    if (TABLE.has(tag)) {
      const table = tableOf(block.structure, at);
      if (table && !layout.has(table)) remaining.push(element);
    } else if (tag !== 'li' || isList(remaining.at(-1))) remaining.push(element);
  });
  // Text outside any item or cell becomes a paragraph.
  while (remaining.length > 0 && !isHolder(remaining.at(-1))) remaining.pop();
  return remaining;
}

function tableOf(structure: readonly Element[], at: number): Element | undefined {
  return structure.slice(0, at + 1).findLast(({ localName }) => localName === 'table');
}

function hasPairs(cells: ReadonlySet<Element>): boolean {
  const seen = new Set<Element | null>();
  for (const cell of cells) {
    if (seen.has(cell.parentElement)) return true;
    seen.add(cell.parentElement);
  }
  return false;
}

function isList(element: Element | undefined): boolean {
  return element?.localName === 'ul' || element?.localName === 'ol';
}

function isHolder(element: Element | undefined): boolean {
  return element?.localName === 'li' || element?.localName === 'td' || element?.localName === 'th';
}

export function tableRowOf({ structure }: Block): Element | undefined {
  return structure.findLast(({ localName }) => localName === 'tr');
}
