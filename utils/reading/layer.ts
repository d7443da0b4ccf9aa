import type { Page } from './page';
import type { Doubt, ListedJob, PageSource, Quote, ReadFieldId, Warning } from './reading';

export type FoundValues = { [Id in ReadFieldId]?: Id extends 'salary_low' | 'salary_high' ? number : string };

export type Quotes = { [Id in ReadFieldId]?: Quote };

export type Doubts = { [Id in ReadFieldId]?: readonly Doubt[] };

/** Where the advert is on the page, as indexes of blocks. */
export interface Span {
  text: readonly [from: number, to: number];
  /** From the title to where other jobs begin. */
  whole: readonly [from: number, to: number];
  /** Of the text. */
  chars: number;
  /** The text's title is the name of one job. */
  isOfJob: boolean;
}

export interface Findings {
  found: FoundValues;
  /** Values that the layer saw and did not choose. */
  further?: readonly Pick<Findings, 'found'>[];
  quotes?: Quotes;
  /** Fields to check, because the page contradicts itself or is unclear. */
  check?: readonly ReadFieldId[];
  doubts?: Doubts;
  weak?: readonly ReadFieldId[];
  /** Values that replace earlier layers', which are wrong on such pages. */
  strong?: readonly ReadFieldId[];
  /** Values that the page plainly shows, beside a label: they replace what only its data says. */
  labelled?: readonly ReadFieldId[];
  /** Fields of which the page says that there is no value, whatever its data has. */
  denied?: readonly ReadFieldId[];
  warnings?: readonly Warning[];
  /** Whether a format states that the page is an advert, or it only looks like one. `possible`: if it is nothing else. */
  advertCertainty?: 'stated' | 'likely' | 'possible';
  span?: Span;
  jobs?: readonly ListedJob[];
}

export interface SourcedFindings extends Findings {
  source: PageSource;
}

/**
 * One way to read a page. Must not throw because of the page, nor change it. `known` has the fields that earlier layers
 * are sure of: guesses at them would not be heard.
 */
export interface Layer {
  source: PageSource;
  read(page: Page, known: ReadonlySet<ReadFieldId>): Findings;
}
