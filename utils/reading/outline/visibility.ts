import { LEAST_PIXELS } from './css-shapes';
import { attributeOf, readNative, shownParent } from './native-dom';
import { type Box, covers, findOpaqueElements, isContrasting } from './opaque-elements';
import { type Controls, findControls, isInClosedDetails, isOpenedNearby, isPanel } from './openable';
import { type Clip, LEAST_OPACITY, RenderContext } from './render-context';

/** `collapsed` is one click away. */
export type Visibility = 'visible' | 'collapsed' | 'hidden';

/** Minimum area of a letter, as a share of its font size squared. */
const LEAST_ROOM = 0.05;
/** CSS pixels: a box that shows two lines reveals that the text continues. */
const SHOWS_LINES = 40;
/** CSS pixels by which lines may overflow. */
const SPARE = 10;

/** Checks visibility. Reads only, so there is at most one layout. */
export class VisibilityChecker {
  readonly #document: Document;
  readonly #view: Window;
  readonly #range: Range;
  #grounds: ReturnType<typeof findOpaqueElements> | undefined;
  #covers: ReturnType<typeof findOpaqueElements> | undefined;
  readonly #contexts = new Map<Element, RenderContext>();
  #controls: Controls | undefined;

  private constructor(document: Document, view: Window) {
    this.#document = document;
    this.#view = view;
    this.#range = readNative(document, 'createRange').call(document);
  }

  /**
   * @param isFresh whether the page may have changed since the last check
   * @returns undefined without layout, as outside browsers
   */
  static of(root: Element, isFresh = false): VisibilityChecker | undefined {
    // Test DOMs do not have this method.
    if (typeof Document.prototype.elementsFromPoint !== 'function') return undefined;
    const document = readNative(root, 'ownerDocument');
    const view = readNative(document, 'defaultView');
    const known = isFresh ? undefined : CHECKERS.get(document);
    const checker = known ?? (view ? new VisibilityChecker(document, view) : undefined);
    if (checker) CHECKERS.set(document, checker);
    return checker;
  }

  contextIn(element: Element, outer: RenderContext | null): RenderContext {
    const context = this.#contexts.get(element) ?? new RenderContext(element, outer, this.#view);
    this.#contexts.set(element, context);
    return context;
  }

  contextAround(element: Element): RenderContext | null {
    const chain: Element[] = [];
    for (let at = shownParent(element); at; at = shownParent(at)) chain.push(at);
    return chain.reduceRight<RenderContext | null>((outer, one) => this.contextIn(one, outer), null);
  }

  checkText(node: Node, text: string, context: RenderContext): Visibility {
    if (context.ink === 'none') return 'hidden';
    this.#range.selectNodeContents(node);
    const box = this.#range.getBoundingClientRect();
    if (isTooSmall(box, text, Number.parseFloat(context.effect.style.fontSize)))
      return this.#hiddenUnlessOpenable(context);
    if (context.ink === 'faint') {
      this.#grounds ??= findOpaqueElements(this.#document, this.#view, false);
      if (!this.#grounds.some((ground) => isContrasting(ground, box, context, context.colour)))
        return 'hidden';
    }
    return this.#checkBox(box, context);
  }

  isFrameVisible(element: Element): boolean {
    const box = readNative(element, 'getBoundingClientRect').call(element);
    const context = this.contextIn(element, this.contextAround(element));
    return box.width >= SHOWS_LINES && box.height >= SHOWS_LINES && this.#checkBox(box, context) !== 'hidden';
  }

  isFieldVisible(element: Element, outer: RenderContext | null): boolean {
    const box = readNative(element, 'getBoundingClientRect').call(element);
    const context = this.contextIn(element, outer);
    return box.width >= SHOWS_LINES && context.ink === 'drawn' && this.#checkBox(box, context) === 'visible';
  }

  #checkBox(box: DOMRect, context: RenderContext): Visibility {
    const { style, opacity, isClippedAway, isFixed, clip } = context.effect;
    if (isClippedAway) return 'hidden';
    const isDrawn =
      style.visibility === 'visible' && opacity >= LEAST_OPACITY && !this.#isOutside(box, isFixed);
    this.#covers ??= findOpaqueElements(this.#document, this.#view, true);
    const cut =
      isDrawn && !this.#covers.some((cover) => covers(cover, box, context)) ? clipBy(clip, box) : 'hidden';
    return cut === 'hidden' ? this.#hiddenUnlessOpenable(context) : cut;
  }

  /** It may be one click away, or appear on scrolling. */
  #hiddenUnlessOpenable(context: RenderContext): Visibility {
    return context.isOpenable(this.controls) ? 'collapsed' : 'hidden';
  }

  get controls(): Controls {
    this.#controls ??= findControls(this.#document);
    return this.#controls;
  }

  /** Checks text as if its closed section were open, as far as possible. */
  checkCollapsed(context: RenderContext): Visibility {
    return context.ink === 'drawn' ? 'collapsed' : 'hidden';
  }

  /** Nobody can scroll above the page, to its left, or to fixed elements outside the window. */
  #isOutside({ left, top, right, bottom }: Box, isFixed: boolean): boolean {
    const { innerWidth, innerHeight, scrollX, scrollY } = this.#view;
    if (isFixed) return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
    return right + scrollX <= 0 || bottom + scrollY <= 0;
  }
}

/** Parts of a page are walked several times. */
const CHECKERS = new WeakMap<Document, VisibilityChecker>();

/**
 * Checks whether an element is rendered. `content-visibility: auto` counts as visible.
 * @returns `collapsed` if it can be opened
 */
export function visibilityOf(element: Element): Visibility {
  const document = readNative(element, 'ownerDocument');
  const controls = () => CHECKERS.get(document)?.controls ?? findControls(document);
  const isClosed = () => (isPanel(element) || isOpenedNearby(element, controls()) ? 'collapsed' : 'hidden');
  if (attributeOf(element, 'hidden') !== null) return isClosed();
  const checkVisibility = readNative(element, 'checkVisibility');
  if (typeof checkVisibility !== 'function' || checkVisibility.call(element)) return 'visible';
  // An element without a box may render its children.
  const display = document.defaultView?.getComputedStyle(element).display;
  if (display === 'contents') return 'visible';
  return isInClosedDetails(element) ? 'collapsed' : isClosed();
}

function isTooSmall({ left, top, right, bottom }: Box, text: string, fontSize: number): boolean {
  const [width, height] = [right - left, bottom - top];
  if (width < 1 || height < LEAST_PIXELS) return true;
  const letters = text.trim().replace(/\s+/g, ' ').length;
  // Pages made of PDFs set letters large and scale them down.
  const size = Math.min(fontSize, height);
  return width * height < letters * size * size * LEAST_ROOM;
}

/** Text below a box's bottom continues there; text beside or above it is hidden. */
function clipBy(innermost: Clip | null, { left, top, right, bottom }: Box): Visibility {
  let sight: Visibility = 'visible';
  for (let clip = innermost; clip; clip = clip.outer) {
    const [width, height] = [clip.right - clip.left, clip.bottom - clip.top];
    if (width < LEAST_PIXELS || height < LEAST_PIXELS) return 'hidden';
    const isBeside = right <= clip.left || left >= clip.right || bottom <= clip.top;
    if (isBeside || (top >= clip.bottom && height < SHOWS_LINES)) return 'hidden';
    if (bottom > clip.bottom + SPARE) sight = 'collapsed';
  }
  return sight;
}
