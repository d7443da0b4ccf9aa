/** Parts of a page that are not the advert, or only part of it. */
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

/** Zones that say nothing about this page's job. */
export const NON_ADVERT_ZONES: ReadonlySet<ZoneKind> = new Set([
  'cookie',
  'dialog',
  'nav',
  'footer',
  'share',
  'similar',
]);
/** Zones without running text of the advert, though facts and the title may be there. */
export const NON_PROSE_ZONES: ReadonlySet<ZoneKind> = new Set([
  ...NON_ADVERT_ZONES,
  'header',
  'aside',
  'form',
]);
