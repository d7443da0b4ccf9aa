import type { ZoneKind } from '../lexicon/zone-kinds';

/** The formatting around a piece of text, innermost first. Shared by all pieces inside the same element. */
export interface Mark {
  tag: 'strong' | 'em' | 'a';
  /** Only on links: the address as it is written, and the link itself. */
  href?: string;
  element?: Element;
  outer: Mark | null;
}

/** A run of text with one formatting, or a line break. */
export type Piece =
  | {
      text: string;
      mark: Mark | null;
      /** The text node that it is, where it was taken from a page. */
      node?: Node;
      /** A label that is written for screen readers alone: it says what stands beside it, and is no text to be posted. */
      isForScreenReaders?: true;
    }
  | 'br';

/** One such part: an element with everything in it. */
export interface Zone {
  kind: ZoneKind;
  element: Element;
  outer: Zone | null;
  /** Characters of text inside. */
  chars: number;
  /** Controls that a visitor fills in, inside. */
  fields: number;
  /** Whether the name misled: the part is the page itself, as where a form wraps everything. */
  isFalsePositive: boolean;
}

/**
 * A block-level element with what stands around it, as the walk came to it. Kept apart from the document, in which
 * a form's fields may be named `parentElement` or `children` and then stand for those.
 */
export interface Ancestors {
  element: Element;
  outer: Ancestors | null;
}

/** A paragraph, heading, list item, cell … : the smallest stretch of text that stands by itself. */
export interface Block {
  index: number;
  /** The block-level element around it, and where that stands. */
  element: Element;
  ancestors: Ancestors;
  text: string;
  /** The text in lower case, as the reader's patterns want it. */
  lower: string;
  pieces: readonly Piece[];
  /** 1 to 6 in a heading, otherwise 0. */
  level: number;
  /** Characters that are link text. */
  linkChars: number;
  /** Whether all of it is bold: many adverts make headings so. */
  isBold: boolean;
  /** The lists and tables around it, outermost first. */
  structure: readonly Element[];
  zone: Zone | null;
  /** Whether a link in it said another address than the one it leads to: it counts as plain words. */
  hadMisleadingLink: boolean;
  /** Whether part of it stands in a closed part of the page, which a person can open. */
  isCollapsed: boolean;
}

/** What an author's name for an element says that it holds: `class="job-location"`. */
export type HintedField = 'title' | 'company' | 'place' | 'salary' | 'closing_date';

/** An element that stands for a value by its name, or a picture that stands for a label. */
export interface ElementHint {
  element: Element;
  /** What the element is named as, or the picture's words for those who do not see it. */
  as: HintedField | { label: string };
  /** Index of the block in which it stands. */
  at: number;
  zone: Zone | null;
}

/** A link or button, and where among the blocks it stands. */
export interface Control {
  element: Element;
  /** Index of the block in which, or before which, it stands. */
  at: number;
  zone: Zone | null;
}

/** A page's text in reading order. */
export interface Outline {
  blocks: readonly Block[];
  links: readonly Control[];
  buttons: readonly Control[];
  hints: readonly ElementHint[];
  /** Characters of all blocks that the browser shows. */
  chars: number;
  /** Whether the page was larger than the reader's bounds, and its end was not read. */
  isTruncated: boolean;
}
