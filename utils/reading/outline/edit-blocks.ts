import { saysOtherAddress } from '@/utils/advert/link-words';
import { findAccountLines } from '../values/account-line';
import { cleanText } from '../values/clean-text';
import { parseWebAddress } from '../web-address';
import { linePieces, lineWords, printedText } from './lines';
import { enclosingMark } from './marks';
import type { Block, Mark, Piece } from './types';

/** Removes messages to the visitor. @returns the same block if there are none */
export function stripAccountLines(block: Block): Block {
  const spans = findAccountLines(block.pieces.map(printedText).join(''));
  if (spans.length === 0) return block;
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of block.pieces) {
    const from = at;
    at += printedText(piece).length;
    if (piece === 'br' || piece.isForScreenReaders) pieces.push(piece);
    else pieces.push({ ...piece, text: cut(piece.text, from, spans) });
  }
  const text = cleanText(pieces.map(printedText).join('')).replace(/^[\s|·•]+|[\s|·•]+$/g, '');
  const isEmpty = !/[\p{L}\d]/u.test(text);
  return { ...block, pieces: isEmpty ? [] : pieces, text: isEmpty ? '' : text, lower: text.toLowerCase() };
}

/** @returns the block without the lines that are to be left out */
export function withoutLines(block: Block, isLeftOut: (line: string) => boolean): Block {
  const kept = linePieces(block.pieces).filter((line) => !isLeftOut(lineWords(line)));
  const pieces = kept.flatMap((line, at): Piece[] => (at > 0 ? ['br', ...line] : [...line]));
  const text = cleanText(pieces.map(printedText).join(''));
  return { ...block, pieces, text, lower: text.toLowerCase() };
}

/** Removes links whose text shows another address. @returns the removed elements */
export function removeMisleadingLinks(pieces: readonly Piece[]): readonly Element[] {
  const links = new Map<Mark, readonly [start: number, end: number]>();
  let text = '';
  for (const piece of pieces) {
    const from = text.length;
    text += printedText(piece);
    const link = piece === 'br' ? undefined : enclosingMark(piece.mark, 'a');
    if (link) links.set(link, [links.get(link)?.[0] ?? from, text.length]);
  }
  const removed: Element[] = [];
  for (const [mark, [start, end]] of links) {
    const { href = '', element } = mark;
    if (!element || !saysOtherAddress(withNeighbours(text, start, end), targetOf(href, element))) continue;
    mark.href = '';
    removed.push(element);
  }
  return removed;
}

/** Resolves like the browser: `//crumb.example`, `/jobs`. */
function targetOf(href: string, { baseURI }: Element): string {
  if (/^(?:mailto|tel):/.test(href.trim().slice(0, 7).toLowerCase()) || !URL.canParse(baseURI)) return href;
  return parseWebAddress(href, new URL(baseURI))?.href ?? href;
}

/** A visible address may continue outside its link. */
function withNeighbours(text: string, start: number, end: number): string {
  const before = /\S{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S{0,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return before + text.slice(start, end) + after;
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
