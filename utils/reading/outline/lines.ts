import { cleanText } from '../values/clean-text';
import type { Block } from './types';

/** A block's lines, which `<br>` separates; the source's own line breaks do not. */
export function linesOf({ pieces, text }: Pick<Block, 'pieces' | 'text'>): readonly string[] {
  if (!pieces.includes('br')) return [text];
  return pieces
    .map((piece) => (piece === 'br' ? '\n' : piece.text.replace(/\s+/g, ' ')))
    .join('')
    .split('\n')
    .map(cleanText);
}
