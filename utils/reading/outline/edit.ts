import { saysOtherAddress } from '@/utils/advert/link-words';
import { webAddress } from '../links';
import { accountSpans } from '../text/account-line';
import { tidy } from '../text/tidy';
import type { Block, Mark, Piece } from './types';

const wordsOf = (piece: Piece): string => (piece === 'br' ? '\n' : piece.unseen ? '' : piece.text);

/** @returns the block without what the site says to its visitor; the same block where it says nothing. */
export function withoutAccountLines(block: Block): Block {
  const spans = accountSpans(block.pieces.map(wordsOf).join(''));
  if (spans.length === 0) return block;
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of block.pieces) {
    const from = at;
    at += wordsOf(piece).length;
    if (piece === 'br' || piece.unseen) pieces.push(piece);
    else pieces.push({ ...piece, text: cut(piece.text, from, spans) });
  }
  const text = tidy(pieces.map(wordsOf).join('')).replace(/^[\s|·•]+|[\s|·•]+$/g, '');
  const isEmpty = !/[\p{L}\d]/u.test(text);
  return { ...block, pieces: isEmpty ? [] : pieces, text: isEmpty ? '' : text, lower: text.toLowerCase() };
}

/**
 * @param base against which links are read
 * @returns the links of a block that say another address than the one they lead to
 */
export function falseLinksIn({ pieces }: Block, base: URL): readonly Mark[] {
  const links = new Map<Mark, readonly [start: number, end: number]>();
  let at = 0;
  for (const piece of pieces) {
    const from = at;
    at += wordsOf(piece).length;
    const link = piece === 'br' ? undefined : linkOf(piece.mark);
    if (link) links.set(link, [links.get(link)?.[0] ?? from, at]);
  }
  if (links.size === 0) return [];
  const text = pieces.map(wordsOf).join('');
  return [...links]
    .filter(([{ href = '' }, [start, end]]) =>
      saysOtherAddress(withNeighbours(text, start, end), targetOf(href, base)),
    )
    .map(([mark]) => mark);
}

/** @returns the block with such links as plain words; the same where there is none. */
export function withoutFalseLinks(block: Block, base: URL): Block {
  const links = falseLinksIn(block, base);
  if (links.length === 0) return block;
  const unlinked = new Map<Mark, Mark>(links.map((mark) => [mark, { ...mark, href: '' }]));
  const pieces = block.pieces.map(
    (piece): Piece => (piece === 'br' ? piece : { ...piece, mark: replaced(piece.mark, unlinked) }),
  );
  return { ...block, pieces };
}

/** A link's address is read from the page, as the browser does: `//crumb.example`, `/jobs`. */
function targetOf(href: string, base: URL): string {
  return /^(?:mailto|tel):/.test(href.trim().slice(0, 7).toLowerCase())
    ? href
    : (webAddress(href, base)?.href ?? href);
}

/** An address may go on outside its link: one reads all of it up to the next space. */
function withNeighbours(text: string, start: number, end: number): string {
  const before = /\S{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S{0,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

function linkOf(mark: Mark | null): Mark | undefined {
  for (let at = mark; at; at = at.outer) if (at.tag === 'a') return at;
  return undefined;
}

/** The same marks with some of them in place of others; shared ones stay shared. */
function replaced(mark: Mark | null, by: Map<Mark, Mark>): Mark | null {
  if (!mark) return null;
  const known = by.get(mark);
  if (known) return known;
  const outer = replaced(mark.outer, by);
  if (outer === mark.outer) return mark;
  const copy = { ...mark, outer };
  by.set(mark, copy);
  return copy;
}

function cut(text: string, from: number, spans: readonly (readonly [number, number])[]): string {
  let left = '';
  let at = 0;
  for (const [start, end] of spans) {
    left += text.slice(at, Math.max(at, start - from));
    at = Math.max(at, Math.min(text.length, end - from));
  }
  return left + text.slice(at);
}
