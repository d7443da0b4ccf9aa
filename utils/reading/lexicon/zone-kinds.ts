/** Parts of a page that are not, or not only, the advert. */
export type ZoneKind =
  | 'cookie'
  | 'dialog'
  | 'nav'
  | 'header'
  | 'footer'
  | 'aside'
  | 'form'
  | 'share'
  | 'similar';

/** Other adverts, and what lies over the page. */
export const UNRELATED_ZONES: ReadonlySet<ZoneKind> = new Set([
  'cookie',
  'dialog',
  'nav',
  'share',
  'similar',
]);
export const NON_ADVERT_ZONES: ReadonlySet<ZoneKind> = new Set([...UNRELATED_ZONES, 'footer']);
export const FORM_ZONE: ReadonlySet<ZoneKind> = new Set(['form']);
/** The site's own parts, which name the employer. */
export const SITE_ZONES: ReadonlySet<ZoneKind> = new Set(['header', 'footer']);
/** The site's own parts and columns, which have its addresses. */
export const SURROUNDING_ZONES: ReadonlySet<ZoneKind> = new Set([...SITE_ZONES, 'aside']);
/** Zones without facts. A column beside the text may have them. */
export const NON_FACT_ZONES: ReadonlySet<ZoneKind> = new Set([...NON_ADVERT_ZONES, 'header', 'form']);
/** Zones without running text, but possibly with facts and the title. */
export const NON_PROSE_ZONES: ReadonlySet<ZoneKind> = new Set([...NON_FACT_ZONES, 'aside']);
/** What an element that is marked as the description may have around its text. */
export const NON_DESCRIPTION_ZONES: ReadonlySet<ZoneKind> = new Set([...UNRELATED_ZONES, 'form']);
