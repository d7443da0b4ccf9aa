import { READING_BOUNDS } from '../bounds';
import { listPrintedItems, type Tag } from './list-printed-items';
import { renderPieces } from './render-pieces';
import { findLayoutTables, structureToRender } from './structure';
import type { Block } from './types';

/**
 * Renders blocks with harmless tags only: p, br, h1–h6, ul, ol, li, table, tr, td, th, strong, em, and a with an
 * absolute http(s) or mailto address. Never copies the page's markup.
 * @param base resolves relative links
 * @returns whole blocks, within the length limit
 */
export function renderHtml(blocks: readonly Block[], base: URL): string {
  const layout = findLayoutTables(blocks);
  let html = '';
  let open: readonly Tag[] = [];
  const rows = blocks.map((block) => ({
    block,
    pieces: block.pieces,
    structure: structureToRender(block, layout),
  }));
  for (const { block, pieces, structure } of listPrintedItems(rows)) {
    const content = renderPieces(pieces, base);
    if (!content) continue;
    const shared = sharedLength(open, structure);
    const next = closeTags(open.slice(shared)) + openTags(structure.slice(shared));
    const isContinued = shared > 0 && shared === structure.length && shared === open.length;
    const wrapped = wrap(block, structure.at(-1), isContinued, content);
    if (html.length + next.length + wrapped.length > READING_BOUNDS.description - 1_000) break;
    html += next + wrapped;
    open = structure;
  }
  return html + closeTags(open);
}

function sharedLength(one: readonly Tag[], other: readonly Tag[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function openTags(elements: readonly Tag[]): string {
  return elements.map(({ localName }) => `<${localName}>`).join('');
}

function closeTags(elements: readonly Tag[]): string {
  return elements
    .map(({ localName }) => `</${localName}>`)
    .reverse()
    .join('');
}

/** Items and cells need no paragraph; further blocks begin on a new line. */
function wrap(block: Block, inside: Tag | undefined, isContinued: boolean, content: string): string {
  if (!inside) {
    const tag = block.level > 0 ? `h${block.level}` : 'p';
    return `<${tag}>${content}</${tag}>`;
  }
  const line = block.level > 0 ? `<strong>${content}</strong>` : content;
  return isContinued ? `<br>${line}` : line;
}
