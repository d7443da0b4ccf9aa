import { buildOutline } from '@/utils/reading/outline/build-outline';
import type { Quote } from '@/utils/reading/reading';
import type { ShowOutcome } from './outcome';
import { findRanges } from './ranges';
import { scrollIntoView } from './scroll';
import { HIGHLIGHT_NAME } from './style';

/** Outlines a quote, or removes the outline for null. The page's DOM stays unchanged. */
export function showQuote(document: Document, quote: Quote | null): ShowOutcome {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  if (!quote) return 'gone';
  const ranges = findRanges(buildOutline(document.documentElement, true).blocks, quote, document);
  if (ranges.length === 0) return 'gone';
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  return scrollIntoView(ranges) ? 'shown' : 'folded';
}
