import type { ZoneKind } from '../lexicon/zone-kinds';

/** Formatting around a piece of text, innermost first. Shared by all pieces in the same element. */
export interface Mark {
  tag: 'strong' | 'em' | 'a';
  /** Links only: the address as written, and the element. */
  href?: string;
  element?: Element;
  outer: Mark | null;
}

/** Text with one formatting, or a line break. */
export type Piece =
  | {
      text: string;
      mark: Mark | null;
      /** The text node, if it is from a rendered page. */
      node?: Node;
      /** A label for screen readers only: it labels what is beside it, and is not posted. */
      isForScreenReaders?: true;
    }
  | 'br';

/** A part of the page: an element with everything in it. */
export interface Zone {
  kind: ZoneKind;
  element: Element;
  outer: Zone | null;
  /** Characters of text inside. */
  chars: number;
  /** Number of form fields inside. */
  fields: number;
  /** Whether its name misled: for example, a form around the whole page. */
  isFalsePositive: boolean;
}

/**
 * A block-level element with its ancestors, as the walk met them. Not read from the document, where a form's
 * fields may shadow `parentElement` and `children`.
 */
export interface Ancestors {
  element: Element;
  outer: Ancestors | null;
}

/** The smallest separate piece of text: a paragraph, heading, list item or cell. */
export interface Block {
  index: number;
  /** The block-level element, and its ancestors. */
  element: Element;
  ancestors: Ancestors;
  text: string;
  /** The text in lower case, for the reader's patterns. */
  lower: string;
  pieces: readonly Piece[];
  /** 1 to 6 in a heading, otherwise 0. */
  level: number;
  /** Characters of link text. */
  linkChars: number;
  /** Whether all of it is bold: many adverts write headings so. */
  isBold: boolean;
  /** The lists and tables around it, outermost first. */
  structure: readonly Element[];
  zone: Zone | null;
  /** Whether a link in it showed another address than its target: it was replaced by its text. */
  hadMisleadingLink: boolean;
  /** Whether part of it is in a closed section, which a person can open. */
  isCollapsed: boolean;
}

/** The field that an element's name suggests: `class="job-location"`. */
export type HintedField = 'title' | 'company' | 'place' | 'salary' | 'closing_date';

/** An element whose name or accessible label identifies a value. */
export interface ElementHint {
  element: Element;
  /** The field, or a picture's accessible label. */
  as: HintedField | { label: string };
  /** Index of its block. */
  at: number;
  zone: Zone | null;
}

/** A link or button. */
export interface Control {
  element: Element;
  /** Index of the block in which, or before which, it is. */
  at: number;
  zone: Zone | null;
}

/** A page's text, in reading order. */
export interface Outline {
  blocks: readonly Block[];
  links: readonly Control[];
  buttons: readonly Control[];
  hints: readonly ElementHint[];
  /** Characters of all blocks. */
  chars: number;
  /** Whether the page exceeds the reader's bounds, so that its end was not read. */
  isTruncated: boolean;
}
