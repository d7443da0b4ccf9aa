import { stripAccountLines } from './outline/edit-blocks';
import { renderHtml } from './outline/render-html';
import type { Block } from './outline/types';
import type { Doubt } from './reading';

export interface WrittenHtml {
  html: string;
  doubts: readonly Doubt[];
}

/** Renders blocks without messages to the visitor and misleading links. @param base resolves relative links */
export function writeBlocks(blocks: readonly Block[], base: URL): WrittenHtml {
  const cleaned = blocks.map(stripAccountLines);
  const doubts: Doubt[] = [];
  if (cleaned.some((block, at) => block !== blocks[at])) doubts.push('account-line');
  if (blocks.some(({ hadMisleadingLink }) => hadMisleadingLink)) doubts.push('other-address');
  if (blocks.some(({ isCollapsed }) => isCollapsed)) doubts.push('closed-section');
  return { html: renderHtml(cleaned, base), doubts };
}
