import { VisibilityChecker, visibilityOf } from '../outline/visibility';
import type { Page } from '../page';
import { documentBase, parseWebAddress } from '../web-address';

/** `url` is the base of its links. */
interface SameOriginFrame {
  document: Document;
  url: URL;
}

/** Frames may be nested. */
const MOST_FRAMES = 3;
const DEEPEST = 3;

export function findSameOriginFrames({ document, url }: Page): readonly SameOriginFrame[] {
  if (depthOf(document) >= DEEPEST) return [];
  const frames: SameOriginFrame[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const inner = documentIn(frame);
    // An empty frame is a tracker, or still loading.
    if (!inner?.body?.firstElementChild || visibilityOf(frame) !== 'visible') continue;
    if (VisibilityChecker.of(frame)?.isFrameVisible(frame) === false) continue;
    // `srcdoc` and scripted frames have their page's address.
    const address = parseWebAddress(frame.getAttribute('src'), documentBase(document, url));
    frames.push({ document: inner, url: address ?? url });
    if (frames.length >= MOST_FRAMES) break;
  }
  return frames;
}

/** Throws or gives null for cross-origin frames. */
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
