import type { Mark } from './types';

export function enclosingMark(mark: Mark | null, tag: Mark['tag']): Mark | undefined {
  for (let at = mark; at; at = at.outer) if (at.tag === tag) return at;
  return undefined;
}
