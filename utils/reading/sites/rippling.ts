import type { Site } from '../lexicon/site';

/** Rippling always uses its own host. Adverts are read from page data; the layout is unknown. */
export const rippling: Site = {
  names: ['rippling'],
  hosts: ['ats.rippling.com'],
  jobs: { link: 'a[href*="/jobs/"]:not([href*="/apply"])', title: 'h2, h3, h4' },
};
