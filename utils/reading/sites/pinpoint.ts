import type { Site } from '../lexicon/site';

/**
 * Pinpoint, under its own host and employers'. Its structured data is whole; of its layout only the addresses are
 * known, of which that of the form stands on adverts alone.
 */
export const pinpoint: Site = {
  names: ['pinpoint'],
  hosts: ['pinpointhq.com'],
  marker:
    'a[href*="/postings/"][href*="/applications/new"], [src*=".pinpointhq.com/"], link[href*=".pinpointhq.com/"]',
  values: { title: 'body:has(a[href*="/postings/"][href*="/applications/new"]) h1' },
  apply: 'a[href*="/postings/"][href*="/applications/new"]',
  jobs: { link: 'a[href*="/postings/"]:not([href*="/applications/"])', title: 'h2, h3, h4' },
};
