import type { Outline } from './outline/types';
import type { Doubt, PageSource, Quote, ReadFieldId, Warning } from './reading';

/** The page under the reader's eyes. Layers look and never touch. */
export interface Page {
  document: Document;
  url: URL;
  /** ISO date of the day on which it is read. */
  today: string;
  /** The document's own title, on one line. */
  title: string;
  /** The page's visible text as a list of blocks: made on first use, and only once. */
  outline(): Outline;
}

/** What one layer found: plain values, without their source. */
export type FoundValues = { [Id in ReadFieldId]?: Id extends 'salary_low' | 'salary_high' ? number : string };

/** Where the values stand that were read from the page's visible text. */
export type Quotes = { [Id in ReadFieldId]?: Quote };

/** Why values should be looked at before they are posted. */
export type Doubts = { [Id in ReadFieldId]?: readonly Doubt[] };

/** One advert among several, by its name and its own page. */
export interface ListedJob {
  title: string;
  url: string;
}

/** Stretches of the outline, by the indexes of their first and last blocks. */
export interface Span {
  /** The running text. */
  text: readonly [from: number, to: number];
  /** All that belongs to the advert, from its title to where the page turns to other jobs. */
  whole: readonly [from: number, to: number];
  /** Characters of the running text. */
  chars: number;
}

/** What one layer has to say of the page. */
export interface Findings {
  found: FoundValues;
  /** Of values that stand in the page's visible text: where. */
  quotes?: Quotes;
  /** Fields that the recruiter should look at, because the page contradicts itself or is hard to read. */
  check?: readonly ReadFieldId[];
  /** Why fields should be looked at. */
  doubts?: Doubts;
  /** Fields that give way to a later layer's value: guesses which are better than nothing. */
  weak?: readonly ReadFieldId[];
  /** Fields that win over earlier layers' values, because those are known to be wrong on such pages. */
  strong?: readonly ReadFieldId[];
  /** What the recruiter should know besides. */
  warnings?: readonly Warning[];
  /** Whether the page is one job's advert: its format says so (a JobPosting), or its looks. */
  isAdvert?: 'stated' | 'likely';
  /** Where in the outline the layer found the advert. */
  span?: Span;
  /** The jobs of a page that, by this layer, holds several. */
  jobs?: readonly ListedJob[];
}

/** One way of reading a page. It never throws for what a page holds and never changes the page. */
export interface Layer {
  source: PageSource;
  read(page: Page): Findings;
}
