import { type Colour, isSimilarColour, mix, readColour } from './colours';
import { clipsAll, filterHidesAll, LEAST_PIXELS, maskHidesAll } from './css-shapes';
import { attributeOf, readNative } from './native-dom';
import { type Controls, isAnimatedIn, isPanel } from './openable';

export interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
  outer: Clip | null;
}

interface Effect {
  style: CSSStyleDeclaration;
  opacity: number;
  isClippedAway: boolean;
  isStruckOut: boolean;
  /** Undefined for a picture or gradient. */
  backdrop: Colour | undefined;
  /** For its text, absolutely positioned and fixed children. */
  clip: Clip | null;
  clipAbsolute: Clip | null;
  clipFixed: Clip | null;
  isFixed: boolean;
}

export const LEAST_OPACITY = 0.1;
const SMALLEST_FONT = 3;
const WHITE: Colour = [255, 255, 255, 1];
const CUTS_OFF = /hidden|clip/;
const CONTAINS = /paint|strict|content/;

/** An element on the walk's path. Styles are read on demand. */
export class RenderContext {
  readonly #view: Window;
  #effect: Effect | undefined;
  #ink: 'drawn' | 'faint' | 'none' | undefined;

  constructor(
    readonly element: Element,
    readonly outer: RenderContext | null,
    view: Window,
  ) {
    this.#view = view;
  }

  get effect(): Effect {
    this.#effect ??= this.#computeEffect();
    return this.#effect;
  }

  /** Whether its text is readable, too faint, or not drawn or struck out. */
  get ink(): 'drawn' | 'faint' | 'none' {
    this.#ink ??= this.#computeInk();
    return this.#ink;
  }

  /** @returns whether something around it can be opened, or appears on scrolling */
  isOpenable(controls: Controls): boolean {
    for (let at: RenderContext | null = this; at; at = at.outer) {
      const { element } = at;
      if (isPanel(element) || isAnimatedIn(element) || controls.has(attributeOf(element, 'id') ?? ''))
        return true;
    }
    return false;
  }

  #computeEffect(): Effect {
    const outer = this.outer?.effect;
    const style = this.#view.getComputedStyle(this.element);
    const { position } = style;
    const isFixed = position === 'fixed';
    const outside =
      outer && (isFixed ? outer.clipFixed : position === 'absolute' ? outer.clipAbsolute : outer.clip);
    const isFrame = style.transform !== 'none' || style.filter !== 'none';
    const clip = this.#clipOf(style, outside ?? null);
    return {
      style,
      opacity: (outer?.opacity ?? 1) * Number(style.opacity || 1),
      isClippedAway: outer?.isClippedAway === true || this.#isClippedAway(style, position),
      isStruckOut: outer?.isStruckOut === true || style.textDecorationLine?.includes('line-through'),
      backdrop: this.#backdropOf(style, outer),
      clip,
      clipAbsolute: isFrame || position !== 'static' ? clip : (outer?.clipAbsolute ?? null),
      clipFixed: isFrame ? clip : (outer?.clipFixed ?? null),
      isFixed: isFixed || (outer?.isFixed ?? false),
    };
  }

  #clipOf(style: CSSStyleDeclaration, outer: Clip | null): Clip | null {
    const { overflowX, overflowY, contain } = style;
    if (overflowX === 'visible' && overflowY === 'visible' && contain === 'none') return outer;
    // The window, which scrolls, clips root and body.
    if (this.outer === null || this.outer.outer === null) return outer;
    const { left, top, right, bottom } = this.#box();
    const isTiny = right - left < LEAST_PIXELS || bottom - top < LEAST_PIXELS;
    const cuts = CUTS_OFF.test(overflowX) || CUTS_OFF.test(overflowY) || CONTAINS.test(contain);
    return cuts || isTiny ? { left, top, right, bottom, outer } : outer;
  }

  #isClippedAway(style: CSSStyleDeclaration, position: string): boolean {
    const { clipPath, filter, maskImage } = style;
    if (filter !== 'none' && filterHidesAll(filter)) return true;
    if (maskImage && maskImage !== 'none' && maskHidesAll(maskImage)) return true;
    // `clip` applies only to positioned elements.
    const isClipped = (position === 'absolute' || position === 'fixed') && style.clip !== 'auto';
    if (!isClipped && clipPath === 'none') return false;
    const box = this.#box();
    return (isClipped && clipsAll(style.clip, box)) || (clipPath !== 'none' && clipsAll(clipPath, box));
  }

  #backdropOf(style: CSSStyleDeclaration, outer: Effect | undefined): Colour | undefined {
    const behind = outer ? outer.backdrop : style.colorScheme?.includes('dark') ? undefined : WHITE;
    if (style.backgroundImage !== 'none' && !style.backgroundClip.includes('text')) return undefined;
    const colour = readColour(style.backgroundColor);
    if (!colour) return undefined;
    if (colour[3] === 0) return behind;
    return colour[3] >= 1 ? colour : behind && mix(colour, behind);
  }

  #computeInk(): 'drawn' | 'faint' | 'none' {
    const { style, backdrop, isStruckOut } = this.effect;
    if (isStruckOut || Number.parseFloat(style.fontSize) < SMALLEST_FONT) return 'none';
    // Text cut out of a gradient has no colour.
    if (style.backgroundClip.includes('text') && style.backgroundImage !== 'none') return 'drawn';
    const colour = this.colour;
    if (!colour) return style.color === style.backgroundColor ? 'faint' : 'drawn';
    if (colour[3] < LEAST_OPACITY) return 'none';
    if (!backdrop) return 'drawn';
    return isSimilarColour(mix(colour, backdrop), backdrop) ? 'faint' : 'drawn';
  }

  get colour(): Colour | undefined {
    const { style } = this.effect;
    return readColour(style.webkitTextFillColor || style.color);
  }

  #box(): DOMRect {
    return readNative(this.element, 'getBoundingClientRect').call(this.element);
  }
}
