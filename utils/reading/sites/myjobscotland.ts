import type { Site } from '../lexicon/site';

/** myjobscotland, for Scotland's councils. Adverts have structured data, so only lists need selectors. */
export const myjobscotland: Site = {
  names: ['myjobscotland'],
  hosts: ['myjobscotland.gov.uk'],
  marker: '.mjs-card__tags, .mjs-card__description',
  jobs: { link: '.mjs-card h3 a' },
};
