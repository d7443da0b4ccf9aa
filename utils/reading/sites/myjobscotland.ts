import type { Site } from '../lexicon/site';

/** myjobscotland, where Scotland's councils advertise: adverts carry structured data, and only lists are known. */
export const myjobscotland: Site = {
  names: ['myjobscotland'],
  hosts: ['myjobscotland.gov.uk'],
  marker: '.mjs-card__tags, .mjs-card__description',
  jobs: { link: '.mjs-card h3 a' },
};
