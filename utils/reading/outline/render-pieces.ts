import { escapeHtml } from '@/utils/advert/escape-html';
import { withoutInvisible } from '../values/clean-text';
import { isMailto, parseWebAddress } from '../web-address';
import type { Mark, Piece } from './types';

/** @returns text, line breaks, strong, em and links as HTML */
export function renderPieces(pieces: readonly Piece[], base: URL): string {
  let html = '';
  let breaks = '';
  let marks: readonly Mark[] = [];
  for (const piece of collapsed(pieces)) {
    if (piece === 'br') {
      breaks += '<br>';
      continue;
    }
    const next = chainOf(piece.mark, base);
    let shared = 0;
    while (shared < marks.length && marks[shared] === next[shared]) shared += 1;
    // Line breaks go outside marks that end before them.
    html += close(marks.slice(shared)) + breaks;
    html +=
      next
        .slice(shared)
        .map((mark) => open(mark, base))
        .join('') + escapeHtml(piece.text);
    breaks = '';
    marks = next;
  }
  return html + close(marks);
}

function collapsed(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let afterSpace = true;
  for (const piece of pieces) {
    if (piece === 'br') {
      trimEnd(result);
      result.push(piece);
      afterSpace = true;
      continue;
    }
    if (piece.isForScreenReaders) continue;
    const text = withoutInvisible(piece.text.replace(/\s+/g, ' ')).replace(/ {2,}/g, ' ');
    const trimmed: string = afterSpace ? text.trimStart() : text;
    if (!trimmed) continue;
    afterSpace = trimmed.endsWith(' ');
    result.push({ text: trimmed, mark: piece.mark });
  }
  trimEnd(result);
  return result;
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    if (last === 'br') continue;
    const text = last.text.trimEnd();
    if (!text) continue;
    pieces.push({ text, mark: last.mark });
    return;
  }
}

/** Outermost first, without repeated marks and invalid links. */
function chainOf(mark: Mark | null, base: URL): readonly Mark[] {
  const chain: Mark[] = [];
  for (let at = mark; at; at = at.outer) if (at.tag !== 'a' || addressOf(at, base)) chain.unshift(at);
  return chain.filter(({ tag }, at) => chain.findIndex((other) => other.tag === tag) === at);
}

function open(mark: Mark, base: URL): string {
  return mark.tag === 'a' ? `<a href="${escapeHtml(addressOf(mark, base))}">` : `<${mark.tag}>`;
}

function addressOf({ href = '' }: Mark, base: URL): string {
  const written = href.trim();
  if (!isMailto(written)) return parseWebAddress(written, base)?.href ?? '';
  const address = written.slice(7).split('?')[0] ?? '';
  return address.includes('@') && !/\s/.test(address) ? `mailto:${address}` : '';
}

function close(marks: readonly Mark[]): string {
  return marks
    .map(({ tag }) => `</${tag}>`)
    .reverse()
    .join('');
}
