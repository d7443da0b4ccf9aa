import type { ReadFieldId } from '../reading';
import type { LabelId } from './labels';

/** What a site's layout can tell apart, besides the description: the kinds of its labelled values. */
export type SiteValueId = Exclude<LabelId, 'other'>;

/**
 * A known careers system, as data. Selectors are CSS, matched against the page as the browser shows it; lists of
 * selectors are parted by commas as in CSS. Everything but its names may be missing: what a file does not say is
 * left to the other layers.
 */
export interface Site {
  /** What people call the system, in lower case: never the employer of a job. The first is its main name. */
  names: readonly string[];
  /** Hosts on which it serves pages, without `www.`: a page's host is one of them or below one. */
  hosts: readonly string[];
  /** What its pages hold under an employer's own host, and no other system's do. */
  marker?: string;
  /**
   * How it names the pages of adverts (`document.title`), with the groups `title` and `company`: all that tells of
   * the job where only the form for applying is shown.
   */
  pageName?: RegExp;
  /** Where the values of an advert stand. A file names them only where the system has them on adverts alone. */
  values?: Partial<Record<SiteValueId, string>>;
  /**
   * Labels whose values stand beside them: the value is the element after the label, or, with `value`, the first
   * such element in the label's parent. Which field it is for the label's words tell.
   */
  rows?: { label: string; value?: string };
  /** The parts of the advert's own text, in the order of the page. */
  description?: string;
  /** Parts inside the description that are not the advert's: buttons, facts, copies. */
  without?: string;
  /** The link by which one applies, or the form of a button that leads there. */
  apply?: string;
  /** The job's reference in an advert's path and query, as the first group. */
  reference?: RegExp;
  /** On pages that list jobs: the link to each, and where in it, or in the card around it, its title stands. */
  jobs?: { link: string; card?: string; title?: string };
  /** Fields in which the layout is known to be better than the same page's structured data. */
  corrects?: readonly ReadFieldId[];
}
