import { type Colour, contrast, readColour } from './colours';
import { own } from './own';
import type { Scene } from './scene';

/** Where on the page something stands, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An element that paints over what is behind it. */
interface Painted {
  element: Element;
  box: Box;
  /** What it paints; undefined for a picture. */
  colour: Colour | undefined;
  position: string;
  layer: number;
}

/** More elements are not asked. */
const MOST_ASKED = 6_000;
const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed']);
const OPAQUE = 0.9;
const LEAST_CONTRAST = 1.2;
const FOLLOWING = 4;
const ASKED = { opacityProperty: true, visibilityProperty: true };

/** The elements of a page that paint something, asked once, when the first text needs to know what lies over or under it. */
export class PaintedElements {
  readonly #document: Document;
  readonly #view: Window;
  #all: readonly Painted[] | undefined;
  #covers: readonly Painted[] | undefined;

  constructor(document: Document, view: Window) {
    this.#document = document;
    this.#view = view;
  }

  /** @returns whether an opaque element lies over all of a text. What is fixed to the window moves away when one scrolls. */
  covers(box: Box, scene: Scene): boolean {
    this.#covers ??= this.#find((style) => style.position === 'absolute');
    return this.#covers.some((cover) => holds(cover.box, box) && isOver(cover, scene));
  }

  /** @returns whether a text as faint as its own ground lies over something else on which it can be seen. */
  isUnder(box: Box, scene: Scene): boolean {
    this.#all ??= this.#find(() => true);
    const text = readColour(scene.effect.style.color);
    return this.#all.some(
      ({ element, box: own, colour }) =>
        holds(own, box) &&
        !element.contains(scene.element) &&
        (!colour || !text || contrast(colour, { ...text, alpha: 1 }) >= LEAST_CONTRAST),
    );
  }

  #find(passes: (style: CSSStyleDeclaration) => boolean): readonly Painted[] {
    const found: Painted[] = [];
    let asked = 0;
    for (const element of own(this.#document, 'getElementsByTagName').call(this.#document, '*')) {
      asked += 1;
      if (asked > MOST_ASKED) break;
      const style = this.#view.getComputedStyle(element);
      if (!passes(style)) continue;
      const isPicture = PICTURES.has(element.localName) || style.backgroundImage !== 'none';
      const colour = isPicture ? undefined : readColour(style.backgroundColor);
      if (!isPicture && !(colour && colour.alpha >= OPAQUE)) continue;
      if (Number(style.opacity) < OPAQUE || !own(element, 'checkVisibility').call(element, ASKED)) continue;
      found.push({
        element,
        box: own(element, 'getBoundingClientRect').call(element),
        colour,
        position: style.position,
        layer: Number(style.zIndex) || 0,
      });
    }
    return found;
  }
}

/** The middle of a text is enough: its line is higher than its letters. */
function holds(outer: Box, { left, top, right, bottom }: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const isWide = outer.right - outer.left >= (right - left) * OPAQUE;
  return isWide && outer.left <= x && outer.right >= x && outer.top <= y && outer.bottom >= y;
}

/** What is placed is painted over what is not, and of two that are the later one over the earlier (CSS 2.1, appendix E). */
function isOver({ element, layer }: Painted, scene: Scene): boolean {
  if (layer < 0 || element.contains(scene.element)) return false;
  let own: number | undefined;
  for (let at: Scene | null = scene; at && !at.element.contains(element); at = at.outer) {
    const { style } = at.effect;
    if (style.position !== 'static') own = Number(style.zIndex) || 0;
  }
  if (own === undefined || layer > own) return true;
  return layer === own && (scene.element.compareDocumentPosition(element) & FOLLOWING) !== 0;
}
