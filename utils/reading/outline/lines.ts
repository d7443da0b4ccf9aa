import { cleanText } from '../values/clean-text';
import type { Block, Piece } from './types';

/** A block's lines, which `<br>` separates; the source's own line breaks do not. */
export function linesOf({ pieces, text }: Pick<Block, 'pieces' | 'text'>): readonly string[] {
  return pieces.includes('br') ? linePieces(pieces).map(lineWords) : [text];
}

/** @returns the pieces of each line */
export function linePieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === 'br') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

/** @returns a line with its labels for screen readers, which say what it is about */
export function lineWords(line: readonly Piece[]): string {
  return cleanText(line.map((piece) => (piece === 'br' ? '' : piece.text.replace(/\s+/g, ' '))).join(''));
}

/** @returns what is posted of a piece */
export function printedText(piece: Piece): string {
  if (piece === 'br') return '\n';
  return piece.isForScreenReaders ? '' : piece.text;
}
