import type { Page } from '../layer';
import { VisibilityChecker, visibilityOf } from '../outline/visibility';
import { documentBase, parseWebAddress } from '../web-address';

/** A document that the page shows in a frame, and the address at which its links are to be read. */
export interface SameOriginFrame {
  document: Document;
  url: URL;
}

/** More than a page needs for its adverts; a frame may hold frames, so few of them. */
const MOST_FRAMES = 3;
const DEEPEST = 3;

/** @returns the frames that the browser lets the page's own scripts see into, as they are of its own site. */
export function findSameOriginFrames({ document, url }: Page): readonly SameOriginFrame[] {
  if (depthOf(document) >= DEEPEST) return [];
  const frames: SameOriginFrame[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const inner = documentIn(frame);
    // A frame without text is a tracker's, or not loaded yet.
    if (!inner?.body?.firstElementChild || visibilityOf(frame) !== 'visible') continue;
    if (VisibilityChecker.of(frame)?.isFrameVisible(frame) === false) continue;
    // `srcdoc` and frames that a script wrote stand at their page's address.
    const address = parseWebAddress(frame.getAttribute('src'), documentBase(document, url));
    frames.push({ document: inner, url: address ?? url });
    if (frames.length >= MOST_FRAMES) break;
  }
  return frames;
}

/** The browser gives no document of another site's frame; asking must not cost the reading. */
function documentIn(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function depthOf(document: Document): number {
  let depth = 0;
  for (let at: Window | null | undefined = document.defaultView; at && at !== at.parent; at = at.parent)
    depth += 1;
  return depth;
}
