import { LEAST_PIXELS } from './css-shapes';
import { attributeOf, readNative, shownParent } from './native-dom';
import { type Box, covers, findOpaqueElements, isContrasting } from './opaque-elements';
import { controlledIds, isInClosedDetails, isPanel } from './openable';
import { type Clip, LEAST_OPACITY, RenderContext } from './render-context';

/** Whether a person sees a text, could bring it into sight by a press, or cannot see it. */
export type Visibility = 'visible' | 'collapsed' | 'hidden';

/** The least share of the room that letters take in their font size. */
const LEAST_ROOM = 0.05;
/** A box so high shows two lines: one sees that the text goes on. */
const SHOWS_LINES = 40;
/** Lines may stand out a little from the box that cuts them off. */
const SPARE = 10;

/** Looks at what a page shows. It measures and changes nothing, so the browser lays the page out once at most. */
export class VisibilityChecker {
  readonly #document: Document;
  readonly #view: Window;
  readonly #range: Range;
  #grounds: ReturnType<typeof findOpaqueElements> | undefined;
  #covers: ReturnType<typeof findOpaqueElements> | undefined;
  readonly #contexts = new Map<Element, RenderContext>();
  #controlledIds: ReadonlySet<string> | undefined;

  private constructor(document: Document, view: Window) {
    this.#document = document;
    this.#view = view;
    this.#range = readNative(document, 'createRange').call(document);
  }

  /**
   * @param isFresh whether the page may have changed since it was last looked at
   * @returns undefined where nothing is laid out, as outside a browser
   */
  static of(root: Element, isFresh = false): VisibilityChecker | undefined {
    // What only browsers have tells them from a DOM without a screen.
    if (typeof Document.prototype.elementsFromPoint !== 'function') return undefined;
    const document = readNative(root, 'ownerDocument');
    const view = readNative(document, 'defaultView');
    const known = isFresh ? undefined : CHECKERS.get(document);
    const checker = known ?? (view ? new VisibilityChecker(document, view) : undefined);
    if (checker) CHECKERS.set(document, checker);
    return checker;
  }

  /** @returns the element's context within one that is known already. */
  contextIn(element: Element, outer: RenderContext | null): RenderContext {
    const context = this.#contexts.get(element) ?? new RenderContext(element, outer, this.#view);
    this.#contexts.set(element, context);
    return context;
  }

  /** @returns the context of what stands around an element. */
  contextAround(element: Element): RenderContext | null {
    const chain: Element[] = [];
    for (let at = shownParent(element); at; at = shownParent(at)) chain.push(at);
    return chain.reduceRight<RenderContext | null>((outer, one) => this.contextIn(one, outer), null);
  }

  /** @returns whether a text node is seen where it stands. */
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

  /** @returns whether a frame is seen where it stands, and is large enough to read in. */
  isFrameVisible(element: Element): boolean {
    const box = readNative(element, 'getBoundingClientRect').call(element);
    const context = this.contextIn(element, this.contextAround(element));
    return box.width >= SHOWS_LINES && box.height >= SHOWS_LINES && this.#checkBox(box, context) !== 'hidden';
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

  /** What cannot be seen may be one press away, or come into sight as one goes on. */
  #hiddenUnlessOpenable(context: RenderContext): Visibility {
    this.#controlledIds ??= controlledIds(this.#document);
    return context.isOpenable(this.#controlledIds) ? 'collapsed' : 'hidden';
  }

  /** @returns whether text in a closed part would be seen if that were open, as far as one can tell. */
  checkCollapsed(context: RenderContext): Visibility {
    return context.ink === 'drawn' ? 'collapsed' : 'hidden';
  }

  /** Nobody can scroll to the left of the page or above it, nor to what is fixed outside the window. */
  #isOutside({ left, top, right, bottom }: Box, isFixed: boolean): boolean {
    const { innerWidth, innerHeight, scrollX, scrollY } = this.#view;
    if (isFixed) return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
    return right + scrollX <= 0 || bottom + scrollY <= 0;
  }
}

/** Parts of a page are walked over again and again: what is known of it is kept for them. */
const CHECKERS = new WeakMap<Document, VisibilityChecker>();

/**
 * Looks at whether an element is drawn at all: the one place where the browser is asked. That an ancestor skips what is far
 * down the page (`content-visibility: auto`) hides nothing, and text of its own is looked at more closely.
 * @returns `behind` where it is a part of the page that one can open
 */
export function visibilityOf(element: Element): Visibility {
  const isClosed = () => (isPanel(element) ? 'collapsed' : 'hidden');
  if (attributeOf(element, 'hidden') !== null) return isClosed();
  const checkVisibility = readNative(element, 'checkVisibility');
  if (typeof checkVisibility !== 'function' || checkVisibility.call(element)) return 'visible';
  // An element without a box may only hand its place to its children.
  const display = readNative(element, 'ownerDocument').defaultView?.getComputedStyle(element).display;
  if (display === 'contents') return 'visible';
  return isInClosedDetails(element) ? 'collapsed' : isClosed();
}

function isTooSmall({ left, top, right, bottom }: Box, text: string, fontSize: number): boolean {
  const [width, height] = [right - left, bottom - top];
  if (width < 1 || height < LEAST_PIXELS) return true;
  const letters = text.trim().replace(/\s+/g, ' ').length;
  return width * height < letters * fontSize * fontSize * LEAST_ROOM;
}

/** A text that runs out of the bottom of a box goes on there; what stands beside the box or above is not to be seen. */
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
