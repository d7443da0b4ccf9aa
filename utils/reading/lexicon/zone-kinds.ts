/** Parts of a page that hold no advert, or only part of one. */
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

/** Parts in which nothing is said about this page's job. */
export const NON_ADVERT_ZONES: ReadonlySet<ZoneKind> = new Set([
  'cookie',
  'dialog',
  'nav',
  'footer',
  'share',
  'similar',
]);
/** Parts in which the advert's running text does not stand, though facts and the title may. */
export const NON_PROSE_ZONES: ReadonlySet<ZoneKind> = new Set([
  ...NON_ADVERT_ZONES,
  'header',
  'aside',
  'form',
]);
