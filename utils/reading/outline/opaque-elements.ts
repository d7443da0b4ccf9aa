import { type Colour, isSimilarColour, readColour } from './colours';
import { readNative } from './native-dom';
import type { RenderContext } from './render-context';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Painted {
  element: Element;
  style: CSSStyleDeclaration;
  box: Box;
  /** Undefined for a picture. */
  colour: Colour | undefined;
}

const MOST_ASKED = 6_000;
const PICTURES = 'img,video,canvas,svg,iframe,object,embed';
const OPAQUE = 0.9;
const FOLLOWING = 4;

/** Finds opaque elements. @param isPlaced only absolutely positioned ones; fixed ones move on scrolling */
export function findOpaqueElements(document: Document, view: Window, isPlaced: boolean): readonly Painted[] {
  const found: Painted[] = [];
  const elements = readNative(document, 'querySelectorAll').call(document, 'body *');
  for (let at = 0; at < Math.min(elements.length, MOST_ASKED); at += 1) {
    const element = elements[at];
    const style = element && view.getComputedStyle(element);
    if (!style || (isPlaced && style.position !== 'absolute')) continue;
    const isPicture =
      style.backgroundImage !== 'none' || readNative(element, 'matches').call(element, PICTURES);
    const colour = isPicture ? undefined : readColour(style.backgroundColor);
    if ((!isPicture && !(colour && colour[3] >= OPAQUE)) || Number(style.opacity) < OPAQUE) continue;
    const isDrawn = readNative(element, 'checkVisibility').call(element, {
      opacityProperty: true,
      visibilityProperty: true,
    });
    if (isDrawn)
      found.push({ element, style, colour, box: readNative(element, 'getBoundingClientRect').call(element) });
  }
  return found;
}

export function covers(cover: Painted, box: Box, context: RenderContext): boolean {
  const layer = zIndexOf(cover.style);
  if (layer < 0 || !containsBox(cover, box, context)) return false;
  let textLayer: number | undefined;
  for (let at: RenderContext | null = context; at && !at.element.contains(cover.element); at = at.outer) {
    if (at.effect.style.position !== 'static') textLayer = zIndexOf(at.effect.style);
  }
  // Painting order: positioned elements over others, later over earlier (CSS 2.1, appendix E).
  if (textLayer === undefined || layer > textLayer) return true;
  return layer === textLayer && (context.element.compareDocumentPosition(cover.element) & FOLLOWING) !== 0;
}

/** @returns whether text contrasts with what is painted below its own background */
export function isContrasting(
  ground: Painted,
  box: Box,
  context: RenderContext,
  ink: Colour | undefined,
): boolean {
  return (
    containsBox(ground, box, context) && (!ground.colour || !ink || !isSimilarColour(ground.colour, ink))
  );
}

/** The middle suffices: line boxes are higher than letters. */
function containsBox(
  { element, box: outer }: Painted,
  { left, top, right, bottom }: Box,
  context: RenderContext,
): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return (
    outer.right - outer.left >= (right - left) * OPAQUE &&
    outer.left <= x &&
    outer.right >= x &&
    outer.top <= y &&
    outer.bottom >= y &&
    !element.contains(context.element)
  );
}

function zIndexOf({ zIndex }: CSSStyleDeclaration): number {
  return Number(zIndex) || 0;
}
