import type { Outline } from './outline/types';
import type { Doubt, PageSource, Quote, ReadFieldId, Warning } from './reading';

/** The page, as layers see it. Layers must not change it. */
export interface Page {
  document: Document;
  url: URL;
  /** ISO date of the reading. */
  today: string;
  /** The document's title, on one line. */
  title: string;
  /** The page's visible text. Built on first use, then cached. */
  outline(): Outline;
}

/** Field values found by one layer. */
export type FoundValues = { [Id in ReadFieldId]?: Id extends 'salary_low' | 'salary_high' ? number : string };

/** Quotes of values that were read from visible text. */
export type Quotes = { [Id in ReadFieldId]?: Quote };

/** Reasons to check a value before it is posted. */
export type Doubts = { [Id in ReadFieldId]?: readonly Doubt[] };

/** A job in a list. */
export interface ListedJob {
  title: string;
  url: string;
}

/** Block ranges in the outline; both ends are inclusive indexes. */
export interface Span {
  /** The advert's running text. */
  text: readonly [from: number, to: number];
  /** The whole advert: from its title to where other jobs begin. */
  whole: readonly [from: number, to: number];
  /** Characters of running text. */
  chars: number;
}

/** What one layer found on the page. */
export interface Findings {
  found: FoundValues;
  quotes?: Quotes;
  /** Fields for the recruiter to check, because the page contradicts itself or is hard to read. */
  check?: readonly ReadFieldId[];
  doubts?: Doubts;
  /** Guesses: a later layer's value replaces them. */
  weak?: readonly ReadFieldId[];
  /** Fields that replace earlier layers' values, which are known to be wrong on such pages. */
  strong?: readonly ReadFieldId[];
  warnings?: readonly Warning[];
  /** Whether the page is one job's advert: its format states it (JobPosting), or it looks like one. */
  isAdvert?: 'stated' | 'likely';
  span?: Span;
  /** Jobs, if the page lists several. */
  jobs?: readonly ListedJob[];
}

/** One way to read a page. Must not throw because of page content, and must not change the page. */
export interface Layer {
  source: PageSource;
  read(page: Page): Findings;
}
