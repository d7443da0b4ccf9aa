import type { ReadFieldId } from '../reading';
import type { LabelId } from './labels';

export type SiteValueId = Exclude<LabelId, 'other'>;

/** A careers system's layout, as CSS selectors for rendered pages. Other layers read what is not given. */
export interface Site {
  /** In lower case, main name first. Never read as the employer. */
  names: readonly string[];
  /** Without `www.`; includes subdomains. */
  hosts: readonly string[];
  /** Selects what only this system has, under employers' own hosts. */
  marker?: string;
  /**
   * Matches `document.title` of adverts, with the groups `title` and `company`, for pages that show only the apply
   * form.
   */
  pageName?: RegExp;
  /** Must match on adverts only. */
  values?: Partial<Record<SiteValueId, string>>;
  /**
   * Labels, and their values: the next element or, with `value`, the first such element in the label's parent. The
   * label's text decides the field.
   */
  rows?: { label: string; value?: string };
  description?: string;
  /** Parts to omit: buttons, facts, copies. */
  without?: string;
  /** The apply link, or the form of its button. */
  apply?: string;
  /** Matches an advert's path and query; the first group is the reference. */
  reference?: RegExp;
  /** On lists: links to jobs, and titles inside the link or its card. */
  jobs?: { link: string; card?: string; title?: string };
  corrects?: readonly ReadFieldId[];
}
