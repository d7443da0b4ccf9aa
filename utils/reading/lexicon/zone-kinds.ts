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

export const NON_ADVERT_ZONES: ReadonlySet<ZoneKind> = new Set([
  'cookie',
  'dialog',
  'nav',
  'footer',
  'share',
  'similar',
]);
/** Zones without running text, but possibly with facts and the title. */
export const NON_PROSE_ZONES: ReadonlySet<ZoneKind> = new Set([
  ...NON_ADVERT_ZONES,
  'header',
  'aside',
  'form',
]);
