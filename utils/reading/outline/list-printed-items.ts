import { readListMarker } from '@/utils/advert/list-marker';
import { linePieces, printedText } from './lines';
import type { Block, Piece } from './types';

/** Enough of an element to open and close its tag. */
export type Tag = Pick<Element, 'localName'>;

export interface Row {
  block: Block;
  pieces: readonly Piece[];
  structure: readonly Tag[];
}

interface Line extends Row {
  marker: ReturnType<typeof readListMarker>;
}

const LIST: Tag = { localName: 'ul' };
const isItem = ({ localName }: Tag) => localName === 'li';

/** Makes list items of lines that only print a dot before them, and drops dots within items. */
export function listPrintedItems(rows: readonly Row[]): readonly Row[] {
  const lines = rows.flatMap(linesOf);
  if (lines.every(({ marker }) => !marker)) return rows;
  return lines.reduce<(Row & { pieces: Piece[] })[]>((listed, line, at) => {
    const { block, pieces, structure, marker } = line;
    const last = listed.at(-1);
    const isBeside = Boolean(lines[at - 1]?.marker ?? lines[at + 1]?.marker);
    if (marker && (marker.isSure || isBeside)) {
      const inside = structure.some(isItem) ? structure : [LIST, { localName: 'li' }];
      listed.push({ block, pieces: dropStart(pieces, marker.length), structure: inside });
    } else if (last?.block === block && last.structure === structure) {
      last.pieces.push('br');
      for (const piece of pieces) last.pieces.push(piece);
    } else listed.push({ block, pieces: [...pieces], structure });
    return listed;
  }, []);
}

function linesOf(row: Row): readonly Line[] {
  const { block, pieces, structure } = row;
  const isInCell = structure.length > 0 && !structure.some(isItem);
  if (block.level > 0 || isInCell) return [{ ...row, marker: undefined }];
  const lines = structure.length === 0 ? linePieces(pieces) : [pieces];
  return lines.map((line) => ({
    block,
    pieces: line,
    structure,
    marker: readListMarker(line.map(printedText).join('')),
  }));
}

function dropStart(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.map((piece) => {
    if (piece === 'br' || piece.isForScreenReaders) return piece;
    const text = piece.text.slice(left);
    left -= piece.text.length - text.length;
    return { ...piece, text };
  });
}
