/** The page's element under a point, or around or beside another. Reads only; no event reaches the page. */

/**
 * @param own the picker's own element, which covers the page
 * @returns the innermost element there with words or a link: pages lay empty elements over their text
 */
export function elementAt(document: Document, x: number, y: number, own: Element): Element | undefined {
  const under = document.elementsFromPoint(x, y).filter((one) => one !== own && !isWhole(one));
  const found = under.find(hasWords);
  return found && insideOf(found, x, y);
}

/** Into open shadow roots, and into frames of the page's own origin. */
function insideOf(element: Element, x: number, y: number): Element {
  const { shadowRoot } = element;
  const inShadow = shadowRoot?.elementsFromPoint(x, y).find((one) => one !== element && hasWords(one));
  if (inShadow && shadowRoot?.contains(inShadow)) return insideOf(inShadow, x, y);
  if (!(element instanceof HTMLIFrameElement) || !element.contentDocument) return element;
  const { left, top } = element.getBoundingClientRect();
  const [inX, inY] = [x - left - element.clientLeft, y - top - element.clientTop];
  const inFrame = element.contentDocument.elementsFromPoint(inX, inY).find(hasWords);
  return inFrame ? insideOf(inFrame, inX, inY) : element;
}

/** @returns the next element around with more in it; undefined at the whole page */
export function around(element: Element): Element | undefined {
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  if (!outer || isWhole(outer)) return undefined;
  const isSame = trimmedText(outer) === trimmedText(element);
  return isSame ? (around(outer) ?? outer) : outer;
}

/** @returns the first element inside with words of its own */
export function inside(element: Element): Element | undefined {
  const [...children] = element.shadowRoot?.children ?? element.children;
  const first = children.find(hasWords);
  if (!first) return undefined;
  return trimmedText(first) === trimmedText(element) ? (inside(first) ?? first) : first;
}

/** @returns the next element with words, or the one before, at the same height or farther out */
export function beside(element: Element, way: 'next' | 'previous'): Element | undefined {
  for (let at: Element | undefined = element; at; at = around(at)) {
    for (let one = step(at, way); one; one = step(one, way)) if (hasWords(one)) return one;
  }
  return undefined;
}

function step(element: Element, way: 'next' | 'previous'): Element | null {
  return way === 'next' ? element.nextElementSibling : element.previousElementSibling;
}

/** Where a keyboard starts: the first heading, else the first words. */
export function firstTarget(document: Document): Element | undefined {
  const heading = [...document.querySelectorAll('h1')].find(hasWords);
  return heading ?? [...(document.body?.children ?? [])].find(hasWords);
}

/** @returns its box in the window of the page, also from inside a frame */
export function boxOf(element: Element, page: Document): DOMRect {
  const box = element.getBoundingClientRect();
  const frame = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return box;
  const around = boxOf(frame, page);
  return new DOMRect(
    box.x + around.x + frame.clientLeft,
    box.y + around.y + frame.clientTop,
    box.width,
    box.height,
  );
}

function isWhole({ localName }: Element): boolean {
  return localName === 'html' || localName === 'body';
}

const UNREADABLE = new Set(['script', 'style', 'noscript', 'template', 'head', 'link', 'meta']);

function hasWords(element: Element): boolean {
  if (UNREADABLE.has(element.localName)) return false;
  return element.localName === 'iframe' || element.shadowRoot !== null || trimmedText(element) !== '';
}

function trimmedText(element: Element): string {
  return (element.textContent ?? '').trim();
}
