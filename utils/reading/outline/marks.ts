import type { Block, Mark } from './types';

export function enclosingMark(mark: Mark | null, tag: Mark['tag']): Mark | undefined {
  for (let at = mark; at; at = at.outer) if (at.tag === tag) return at;
  return undefined;
}

export function isMarked(piece: Block['pieces'][number] | undefined, tag: Mark['tag']): boolean {
  return piece !== undefined && piece !== 'br' && enclosingMark(piece.mark, tag) !== undefined;
}
