import { stripAccountLines } from './outline/edit-blocks';
import { renderHtml } from './outline/render-html';
import type { Block } from './outline/types';
import type { Doubt } from './reading';

/** A description as the reader wrote it, and why it should be looked at. */
export interface WrittenHtml {
  html: string;
  doubts: readonly Doubt[];
}

/**
 * Writes blocks as a description: without what a site says to its visitor, and without links that say another address than
 * the one they lead to.
 * @param base against which links are read
 */
export function writeBlocks(blocks: readonly Block[], base: URL): WrittenHtml {
  const own = blocks.map(stripAccountLines);
  const doubts: Doubt[] = [];
  if (own.some((block, at) => block !== blocks[at])) doubts.push('account-line');
  if (blocks.some(({ hadMisleadingLink: misled }) => misled)) doubts.push('other-address');
  if (blocks.some(({ isCollapsed: folded }) => folded)) doubts.push('closed-section');
  return { html: renderHtml(own, base), doubts };
}
