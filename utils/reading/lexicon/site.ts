import type { ReadFieldId } from '../reading';
import type { LabelId } from './labels';

/** Values that a site's file can select, besides the description. */
export type SiteValueId = Exclude<LabelId, 'other'>;

/**
 * A known careers system, as data. Selectors are CSS, and are matched against the rendered page. Everything
 * but names and hosts is optional; other layers read the rest.
 */
export interface Site {
  /** Names of the system in lower case, the main one first. They are never read as the employer. */
  names: readonly string[];
  /** Hosts without `www.`; subdomains are included. */
  hosts: readonly string[];
  /** Selector for what only this system's pages have, under an employer's own host. */
  marker?: string;
  /**
   * Matches `document.title` of adverts, with the groups `title` and `company`. Used if the page shows only
   * the apply form.
   */
  pageName?: RegExp;
  /** Selectors of the advert's values. They must match on adverts only. */
  values?: Partial<Record<SiteValueId, string>>;
  /**
   * Labels with their values beside them: the element after the label or, with `value`, the first such
   * element in the label's parent. The label's text decides the field.
   */
  rows?: { label: string; value?: string };
  /** The parts of the advert's text, in page order. */
  description?: string;
  /** Parts of the description that are not the advert's: buttons, facts, copies. */
  without?: string;
  /** The link to apply, or the form of a button that leads there. */
  apply?: string;
  /** Matches the path and query of an advert; the first group is the job's reference. */
  reference?: RegExp;
  /** On lists: the link to each job, and where its title is, inside the link or the card around it. */
  jobs?: { link: string; card?: string; title?: string };
  /** Fields for which the layout is better than the page's structured data. */
  corrects?: readonly ReadFieldId[];
}
