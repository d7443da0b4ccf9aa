import { isInClosedDetails, isPanel, openedIds } from './openable';
import { attributeOf, own, shownInside } from './own';
import { type Box, covers, paintedIn, standsOut } from './painted';
import { type Clip, LEAST_OPACITY, Scene } from './scene';
import { LEAST_PIXELS } from './shapes';

/** Whether a person sees a text, could bring it into sight by a press, or cannot see it. */
export type Sight = 'seen' | 'behind' | 'unseen';

/** The least share of the room that letters take in their font size. */
const LEAST_ROOM = 0.05;
/** A box so high shows two lines: one sees that the text goes on. */
const SHOWS_LINES = 40;
/** Lines may stand out a little from the box that cuts them off. */
const SPARE = 10;

/** Looks at what a page shows. It measures and changes nothing, so the browser lays the page out once at most. */
export class Eyes {
  readonly #document: Document;
  readonly #view: Window;
  readonly #range: Range;
  #grounds: ReturnType<typeof paintedIn> | undefined;
  #covers: ReturnType<typeof paintedIn> | undefined;
  readonly #scenes = new Map<Element, Scene>();
  #ids: ReadonlySet<string> | undefined;

  private constructor(document: Document, view: Window) {
    this.#document = document;
    this.#view = view;
    this.#range = own(document, 'createRange').call(document);
  }

  /**
   * @param anew whether the page may have changed since it was last looked at
   * @returns undefined where nothing is laid out, as outside a browser
   */
  static over(root: Element, anew = false): Eyes | undefined {
    // What only browsers have tells them from a DOM without a screen.
    if (typeof Document.prototype.elementsFromPoint !== 'function') return undefined;
    const document = own(root, 'ownerDocument');
    const view = own(document, 'defaultView');
    const known = anew ? undefined : EYES.get(document);
    const eyes = known ?? (view ? new Eyes(document, view) : undefined);
    if (eyes) EYES.set(document, eyes);
    return eyes;
  }

  /** @returns the element's scene within one that is known already. */
  sceneIn(element: Element, outer: Scene | null): Scene {
    const scene = this.#scenes.get(element) ?? new Scene(element, outer, this.#view);
    this.#scenes.set(element, scene);
    return scene;
  }

  /** @returns the scene of what stands around an element. */
  sceneAround(element: Element): Scene | null {
    const chain: Element[] = [];
    for (let at = shownInside(element); at; at = shownInside(at)) chain.push(at);
    return chain.reduceRight<Scene | null>((outer, one) => this.sceneIn(one, outer), null);
  }

  /** @returns whether a text node is seen where it stands. */
  look(node: Node, text: string, scene: Scene): Sight {
    if (scene.ink === 'none') return 'unseen';
    this.#range.selectNodeContents(node);
    const box = this.#range.getBoundingClientRect();
    if (isTooSmall(box, text, Number.parseFloat(scene.effect.style.fontSize)))
      return this.#unlessOpened(scene);
    if (scene.ink === 'faint') {
      this.#grounds ??= paintedIn(this.#document, this.#view, false);
      if (!this.#grounds.some((ground) => standsOut(ground, box, scene, scene.colour))) return 'unseen';
    }
    return this.#lookAt(box, scene);
  }

  /** @returns whether a frame is seen where it stands, and is large enough to read in. */
  seesFrame(element: Element): boolean {
    const box = own(element, 'getBoundingClientRect').call(element);
    const scene = this.sceneIn(element, this.sceneAround(element));
    return box.width >= SHOWS_LINES && box.height >= SHOWS_LINES && this.#lookAt(box, scene) !== 'unseen';
  }

  #lookAt(box: DOMRect, scene: Scene): Sight {
    const { style, opacity, isCutAway, isFixed, clip } = scene.effect;
    if (isCutAway) return 'unseen';
    const isDrawn =
      style.visibility === 'visible' && opacity >= LEAST_OPACITY && !this.#isOutside(box, isFixed);
    this.#covers ??= paintedIn(this.#document, this.#view, true);
    const cut =
      isDrawn && !this.#covers.some((cover) => covers(cover, box, scene)) ? cutBy(clip, box) : 'unseen';
    return cut === 'unseen' ? this.#unlessOpened(scene) : cut;
  }

  /** What cannot be seen may be one press away, or come into sight as one goes on. */
  #unlessOpened(scene: Scene): Sight {
    this.#ids ??= openedIds(this.#document);
    return scene.opens(this.#ids) ? 'behind' : 'unseen';
  }

  /** @returns whether text in a closed part would be seen if that were open, as far as one can tell. */
  lookBehind(scene: Scene): Sight {
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
const EYES = new WeakMap<Document, Eyes>();

/**
 * Looks at whether an element is drawn at all: the one place where the browser is asked. That an ancestor skips what is far
 * down the page (`content-visibility: auto`) hides nothing, and text of its own is looked at more closely.
 * @returns `behind` where it is a part of the page that one can open
 */
export function sightOf(element: Element): Sight {
  const isClosed = () => (isPanel(element) ? 'behind' : 'unseen');
  if (attributeOf(element, 'hidden') !== null) return isClosed();
  const checkVisibility = own(element, 'checkVisibility');
  if (typeof checkVisibility !== 'function' || checkVisibility.call(element)) return 'seen';
  // An element without a box may only hand its place to its children.
  const display = own(element, 'ownerDocument').defaultView?.getComputedStyle(element).display;
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
function cutBy(innermost: Clip | null, { left, top, right, bottom }: Box): Sight {
  let sight: Sight = 'seen';
  for (let clip = innermost; clip; clip = clip.outer) {
    const [width, height] = [clip.right - clip.left, clip.bottom - clip.top];
    if (width < LEAST_PIXELS || height < LEAST_PIXELS) return 'unseen';
    const isBeside = right <= clip.left || left >= clip.right || bottom <= clip.top;
    if (isBeside || (top >= clip.bottom && height < SHOWS_LINES)) return 'unseen';
    if (bottom > clip.bottom + SPARE) sight = 'behind';
  }
  return sight;
}
