import { around, beside, elementAt, firstTarget, inside } from './target';

/** In pixels of the page's window. */
export interface Point {
  x: number;
  y: number;
}

export type Move = 'wider' | 'narrower' | 'next' | 'previous';

/** Which element of the page is chosen, to be taken. */
export interface Choice {
  element(): Element | undefined;
  /** Where the pointer was last. */
  point(): Point | undefined;
  /** Where a keyboard starts. */
  chooseFirst(): void;
  chooseAt(point: Point): void;
  move(to: Move): void;
  /** The page may have removed the element. @returns the element, or what is at the pointer instead */
  refresh(): Element | undefined;
}

/**
 * @param own the picker's own element, which covers the page
 * @param onChange called after each choice
 */
export function createChoice(page: Document, own: () => Element, onChange: () => void): Choice {
  let current: Element | undefined;
  /** Wider elements were reached from these. */
  let narrower: Element[] = [];
  let pointer: Point | undefined;

  const choose = (element: Element | undefined, from: Element[] = []) => {
    if (!element) return;
    current = element;
    narrower = from;
    onChange();
  };

  return {
    element: () => current,
    point: () => pointer,
    chooseFirst: () => choose(firstTarget(page)),
    chooseAt(point) {
      pointer = point;
      const under = elementAt(page, point.x, point.y, own());
      if (under && under !== current && !narrower.includes(under)) choose(under);
    },
    move(to) {
      if (to === 'narrower') choose(narrower[0] ?? (current && inside(current)), narrower.slice(1));
      else if (!current) return;
      else if (to === 'wider') choose(around(current), [current, ...narrower]);
      else choose(beside(current, to));
    },
    refresh() {
      if (current && !current.isConnected) {
        choose(pointer && elementAt(page, pointer.x, pointer.y, own()));
      }
      return current;
    },
  };
}
