import type { LabelId } from '../lexicon/labels';
import { tableRowOf } from '../outline/structure';
import type { Block } from '../outline/types';

/**
 * Pairs the heads of an advert's dates with the only row below them: "Closing date | Interviews" above "18 December |
 * 5 January". Other tables with one row may be about another job.
 * @param at where the heads begin
 * @returns undefined if there is no such table
 */
export function pairHeadsWithCells(
  blocks: readonly Block[],
  at: number,
  identify: (block: Block) => LabelId | undefined,
): readonly (readonly [head: Block, cell: Block])[] | undefined {
  if (isInSameRow(blocks[at - 1], blocks[at])) return undefined;
  const heads = rowFrom(blocks, at);
  if (heads.length < 2) return undefined;
  const labels = heads.map(identify);
  if (labels.includes(undefined) || labels.includes('title') || !labels.includes('closing_date'))
    return undefined;
  const cells = rowFrom(blocks, at + heads.length);
  const isOnlyRow = rowFrom(blocks, at + 2 * heads.length).length < 2;
  if (cells.length !== heads.length || cells.some(identify) || !isOnlyRow) return undefined;
  return heads.flatMap((head, column) => {
    const cell = cells[column];
    return cell ? [[head, cell] as const] : [];
  });
}

function rowFrom(blocks: readonly Block[], at: number): readonly Block[] {
  let end = at + 1;
  while (isInSameRow(blocks[at], blocks[end])) end += 1;
  return blocks.slice(at, end);
}

function isInSameRow(one: Block | undefined, other: Block | undefined): boolean {
  const row = one && tableRowOf(one);
  return row !== undefined && other !== undefined && tableRowOf(other) === row;
}
