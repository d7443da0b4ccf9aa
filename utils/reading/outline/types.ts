import type { ZoneKind } from '../lexicon/zone-kinds';

/** Formatting, innermost first. Pieces in the same element share it. */
export interface Mark {
  tag: 'strong' | 'em' | 'a';
  href?: string;
  element?: Element;
  outer: Mark | null;
}

/** Text with one formatting, or a line break. */
export type Piece =
  | {
      text: string;
      mark: Mark | null;
      /** Set for rendered pages. */
      node?: Node;
      /** Where in the node it begins, if that has several lines. */
      start?: number;
      /** Labels what is beside it, and is not posted. */
      isForScreenReaders?: true;
    }
  | 'br';

export interface Zone {
  kind: ZoneKind;
  element: Element;
  outer: Zone | null;
  chars: number;
  fields: number;
  /** It has fields that cannot be filled in. */
  showsValues: boolean;
  /** It has a heading of the first level that is no link. */
  hasMainHeading: boolean;
  /** The name misled: for example, a form around the whole page. */
  isFalsePositive: boolean;
}

/** Ancestors as the walk met them, since a form's fields may shadow `parentElement` and `children`. */
export interface Ancestors {
  element: Element;
  outer: Ancestors | null;
}

/** A paragraph, heading, list item or cell. */
export interface Block {
  index: number;
  element: Element;
  ancestors: Ancestors;
  text: string;
  lower: string;
  pieces: readonly Piece[];
  level: number;
  linkChars: number;
  /** Many adverts use bold for headings. */
  isBold: boolean;
  /** Lists and tables, outermost first. */
  structure: readonly Element[];
  zone: Zone | null;
  /** A link that showed another address was replaced by its text. */
  hadMisleadingLink: boolean;
  isCollapsed: boolean;
}

/** Suggested by an element's name: `class="job-location"`. */
export type HintedField = 'title' | 'company' | 'place' | 'salary' | 'closing_date';

export interface ElementHint {
  element: Element;
  as: HintedField | { label: string };
  at: number;
  zone: Zone | null;
}

export interface Control {
  element: Element;
  /** Index of the block that it is in or before. */
  at: number;
  zone: Zone | null;
}

export interface Outline {
  blocks: readonly Block[];
  links: readonly Control[];
  buttons: readonly Control[];
  hints: readonly ElementHint[];
  chars: number;
  /** The page exceeds the bounds, so its end was not read. */
  isTruncated: boolean;
}
