import type { Page } from '../layer';
import { VisibilityChecker, visibilityOf } from '../outline/visibility';
import { documentBase, parseWebAddress } from '../web-address';

/** A document in a frame, and the address that its links are relative to. */
export interface SameOriginFrame {
  document: Document;
  url: URL;
}

/** More than a page needs for its adverts; frames may be nested. */
const MOST_FRAMES = 3;
const DEEPEST = 3;

/** @returns the page's visible frames of its own origin */
export function findSameOriginFrames({ document, url }: Page): readonly SameOriginFrame[] {
  if (depthOf(document) >= DEEPEST) return [];
  const frames: SameOriginFrame[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const inner = documentIn(frame);
    // An empty frame is a tracker, or not loaded yet.
    if (!inner?.body?.firstElementChild || visibilityOf(frame) !== 'visible') continue;
    if (VisibilityChecker.of(frame)?.isFrameVisible(frame) === false) continue;
    // `srcdoc` and scripted frames have their page's address.
    const address = parseWebAddress(frame.getAttribute('src'), documentBase(document, url));
    frames.push({ document: inner, url: address ?? url });
    if (frames.length >= MOST_FRAMES) break;
  }
  return frames;
}

/** Cross-origin frames have no document; reading it may throw. */
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
