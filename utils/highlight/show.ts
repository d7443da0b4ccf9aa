import { buildOutline } from '@/utils/reading/outline/build-outline';
import type { Quote } from '@/utils/reading/reading';
import type { Outcome } from './outcome';
import { findRanges } from './ranges';
import { scrollIntoView } from './scroll';
import { HIGHLIGHT_NAME } from './style';

/**
 * Outlines the words of a quote in the page and scrolls to them, in place of what was outlined before. No element is
 * added or changed: the words are in the browser's highlight registry, and their look in a sheet of the browser's own.
 * @param quote the words, or null to outline nothing any more
 */
export function showQuote(document: Document, quote: Quote | null): Outcome {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  if (!quote) return 'gone';
  const ranges = findRanges(buildOutline(document.documentElement, true).blocks, quote, document);
  if (ranges.length === 0) return 'gone';
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  return scrollIntoView(ranges) ? 'shown' : 'folded';
}
