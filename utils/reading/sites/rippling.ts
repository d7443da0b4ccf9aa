import type { Site } from '../lexicon/site';

/** Rippling, always under its own host. Adverts are read from the page's own data; of the layout nothing is known. */
export const rippling: Site = {
  names: ['rippling'],
  hosts: ['ats.rippling.com'],
  jobs: { link: 'a[href*="/jobs/"]:not([href*="/apply"])', title: 'h2, h3, h4' },
};
