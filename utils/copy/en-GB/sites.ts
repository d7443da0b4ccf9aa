/** Where an advert was read, if not on a site. */
export const SITES = {
  copy: 'a copy',
  'no-page': 'no page',
  edit: 'an edit of a posted advert',
  file: 'a file',
} as const;
