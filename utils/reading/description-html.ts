import { escapeHtml } from '@/utils/advert/escape-html';
import { withoutLeadingFacts } from './advert-parts/leading-facts';
import { READING_BOUNDS, WORK_BOUNDS } from './bounds';
import { buildOutline } from './outline/build-outline';
import type { Block } from './outline/types';
import type { Doubt } from './reading';
import { decodeEntities } from './values/entities';
import { plainToHtml } from './values/plain-to-html';
import { repairEncoding } from './values/repair-encoding';
import { type WrittenHtml, writeBlocks } from './write-blocks';

const TAG = /<\/?(?:p|br|li|ul|ol|div|strong|span|b|i|em|a|h[1-6]|table|section|font|u)\b[^<>]*>/i;
const ESCAPED_TAG =
  /&(?:amp;)*lt;\/?(?:p|br|li|ul|ol|div|strong|span|b|i|em|a|h[1-6]|table|section|font|u)\b/i;
const LINE_MAKING_TAG = /<(?:p|br|div|li|ul|ol|h[1-6]|table|tr|section|article|dl|dd|dt)\b/i;
/** "Fish &amp;amp; chips", "&amp;#xa;": an entity whose own sign was escaped. */
const ESCAPED_AGAIN = /&(?:amp;)+(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);)/gi;
/** Teamtailor and Phenom escape twice; one more for safety. */
const MOST_DECODINGS = 3;

/**
 * Converts a description to safe HTML. schema.org allows text or HTML, which sites escape once, twice or in part.
 * Decodes only while escaped tags remain.
 * @param base resolves relative links
 * @param title of the advert, with which the text need not begin
 * @returns undefined if nothing is left, or if Trusted Types forbid parsing
 */
export function descriptionHtml(raw: string, base: URL, title: string): WrittenHtml | undefined {
  let text = repairEncoding(raw.slice(0, WORK_BOUNDS.html)).replace(ESCAPED_AGAIN, '&');
  for (let round = 0; round < MOST_DECODINGS && !TAG.test(text) && ESCAPED_TAG.test(text); round += 1) {
    text = decodeEntities(text);
  }
  if (!TAG.test(text)) {
    const html = plainToHtml(decodeEntities(text.slice(0, WORK_BOUNDS.plain)));
    return html ? { html, doubts: [] } : undefined;
  }
  const blocks = parseBlocks(text);
  if (!blocks) return undefined;
  const stillTagged = blocks.some((block) => TAG.test(block.text));
  const written = stillTagged
    ? renderAgain(blocks, base)
    : writeBlocks(withoutLeadingFacts(blocks, title), base);
  return written.html ? written : undefined;
}

/** Parses HTML without running or loading anything. @returns undefined if the page forbids parsing */
function parseBlocks(text: string): readonly Block[] | undefined {
  const html = LINE_MAKING_TAG.test(text) ? text : text.replace(/\r\n?|\n/g, '<br>');
  try {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return buildOutline(body, false).blocks;
  } catch {
    // Trusted Types may forbid parsing. Other layers still work.
    return undefined;
  }
}

/** Parses blocks again that were escaped once more than the rest. */
function renderAgain(blocks: readonly Block[], base: URL): WrittenHtml {
  let html = '';
  const doubts = new Set<Doubt>();
  let parsed = 0;
  for (const block of blocks) {
    const isTagged = TAG.test(block.text) && parsed < WORK_BOUNDS.parses;
    if (isTagged) parsed += 1;
    const inner = isTagged ? parseBlocks(block.text) : [block];
    const written = inner && writeBlocks(inner, base);
    const next = written?.html ?? `<p>${escapeHtml(block.text)}</p>`;
    for (const doubt of written?.doubts ?? []) doubts.add(doubt);
    if (html.length + next.length > READING_BOUNDS.description) break;
    html += next;
  }
  return { html, doubts: [...doubts] };
}
