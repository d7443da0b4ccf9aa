import { LEAST_PIXELS } from './css-shapes';
import { attributeOf, readNative, shownInside } from './native-dom';
import { type Box, covers, findOpaqueElements, standsOut } from './opaque-elements';
import { isInClosedDetails, isPanel, openedIds } from './openable';
import { type Clip, LEAST_OPACITY, RenderContext } from './render-context';

/** Whether a person sees a text, could bring it into sight by a press, or cannot see it. */
export type Visibility = 'seen' | 'behind' | 'unseen';

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
  readonly #scenes = new Map<Element, RenderContext>();
  #ids: ReadonlySet<string> | undefined;

  private constructor(document: Document, view: Window) {
    this.#document = document;
    this.#view = view;
    this.#range = readNative(document, 'createRange').call(document);
  }

  /**
   * @param anew whether the page may have changed since it was last looked at
   * @returns undefined where nothing is laid out, as outside a browser
   */
  static over(root: Element, anew = false): VisibilityChecker | undefined {
    // What only browsers have tells them from a DOM without a screen.
    if (typeof Document.prototype.elementsFromPoint !== 'function') return undefined;
    const document = readNative(root, 'ownerDocument');
    const view = readNative(document, 'defaultView');
    const known = anew ? undefined : EYES.get(document);
    const eyes = known ?? (view ? new VisibilityChecker(document, view) : undefined);
    if (eyes) EYES.set(document, eyes);
    return eyes;
  }

  /** @returns the element's scene within one that is known already. */
  sceneIn(element: Element, outer: RenderContext | null): RenderContext {
    const scene = this.#scenes.get(element) ?? new RenderContext(element, outer, this.#view);
    this.#scenes.set(element, scene);
    return scene;
  }

  /** @returns the scene of what stands around an element. */
  sceneAround(element: Element): RenderContext | null {
    const chain: Element[] = [];
    for (let at = shownInside(element); at; at = shownInside(at)) chain.push(at);
    return chain.reduceRight<RenderContext | null>((outer, one) => this.sceneIn(one, outer), null);
  }

  /** @returns whether a text node is seen where it stands. */
  look(node: Node, text: string, scene: RenderContext): Visibility {
    if (scene.ink === 'none') return 'unseen';
    this.#range.selectNodeContents(node);
    const box = this.#range.getBoundingClientRect();
    if (isTooSmall(box, text, Number.parseFloat(scene.effect.style.fontSize)))
      return this.#unlessOpened(scene);
    if (scene.ink === 'faint') {
      this.#grounds ??= findOpaqueElements(this.#document, this.#view, false);
      if (!this.#grounds.some((ground) => standsOut(ground, box, scene, scene.colour))) return 'unseen';
    }
    return this.#lookAt(box, scene);
  }

  /** @returns whether a frame is seen where it stands, and is large enough to read in. */
  seesFrame(element: Element): boolean {
    const box = readNative(element, 'getBoundingClientRect').call(element);
    const scene = this.sceneIn(element, this.sceneAround(element));
    return box.width >= SHOWS_LINES && box.height >= SHOWS_LINES && this.#lookAt(box, scene) !== 'unseen';
  }

  #lookAt(box: DOMRect, scene: RenderContext): Visibility {
    const { style, opacity, isCutAway, isFixed, clip } = scene.effect;
    if (isCutAway) return 'unseen';
    const isDrawn =
      style.visibility === 'visible' && opacity >= LEAST_OPACITY && !this.#isOutside(box, isFixed);
    this.#covers ??= findOpaqueElements(this.#document, this.#view, true);
    const cut =
      isDrawn && !this.#covers.some((cover) => covers(cover, box, scene)) ? cutBy(clip, box) : 'unseen';
    return cut === 'unseen' ? this.#unlessOpened(scene) : cut;
  }

  /** What cannot be seen may be one press away, or come into sight as one goes on. */
  #unlessOpened(scene: RenderContext): Visibility {
    this.#ids ??= openedIds(this.#document);
    return scene.opens(this.#ids) ? 'behind' : 'unseen';
  }

  /** @returns whether text in a closed part would be seen if that were open, as far as one can tell. */
  lookBehind(scene: RenderContext): Visibility {
    return scene.ink === 'drawn' ? 'behind' : 'unseen';
  }

  /** Nobody can scroll to the left of the page or above it, nor to what is fixed outside the window. */
  #isOutside({ left, top, right, bottom }: Box, isFixed: boolean): boolean {
    const { innerWidth, innerHeight, scrollX, scrollY } = this.#view;
    if (isFixed) return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
    return right + scrollX <= 0 || bottom + scrollY <= 0;
  }
}

/** Parts of a page are walked over again and again: what is known of it is kept for them. */
const EYES = new WeakMap<Document, VisibilityChecker>();

/**
 * Looks at whether an element is drawn at all: the one place where the browser is asked. That an ancestor skips what is far
 * down the page (`content-visibility: auto`) hides nothing, and text of its own is looked at more closely.
 * @returns `behind` where it is a part of the page that one can open
 */
export function visibilityOf(element: Element): Visibility {
  const isClosed = () => (isPanel(element) ? 'behind' : 'unseen');
  if (attributeOf(element, 'hidden') !== null) return isClosed();
  const checkVisibility = readNative(element, 'checkVisibility');
  if (typeof checkVisibility !== 'function' || checkVisibility.call(element)) return 'seen';
  // An element without a box may only hand its place to its children.
  const display = readNative(element, 'ownerDocument').defaultView?.getComputedStyle(element).display;
  if (display === 'contents') return 'seen';
  return isInClosedDetails(element) ? 'behind' : isClosed();
}

function isTooSmall({ left, top, right, bottom }: Box, text: string, fontSize: number): boolean {
  const [width, height] = [right - left, bottom - top];
  if (width < 1 || height < LEAST_PIXELS) return true;
  const letters = text.trim().replace(/\s+/g, ' ').length;
  return width * height < letters * fontSize * fontSize * LEAST_ROOM;
}

/** A text that runs out of the bottom of a box goes on there; what stands beside the box or above is not to be seen. */
function cutBy(innermost: Clip | null, { left, top, right, bottom }: Box): Visibility {
  let sight: Visibility = 'seen';
  for (let clip = innermost; clip; clip = clip.outer) {
    const [width, height] = [clip.right - clip.left, clip.bottom - clip.top];
    if (width < LEAST_PIXELS || height < LEAST_PIXELS) return 'unseen';
    const isBeside = right <= clip.left || left >= clip.right || bottom <= clip.top;
    if (isBeside || (top >= clip.bottom && height < SHOWS_LINES)) return 'unseen';
    if (bottom > clip.bottom + SPARE) sight = 'behind';
  }
  return sight;
}
