import type { Site } from '../lexicon/site';

/** Pinpoint has complete structured data. Only its addresses are known; adverts alone link to the apply form. */
export const pinpoint: Site = {
  names: ['pinpoint'],
  hosts: ['pinpointhq.com'],
  marker:
    'a[href*="/postings/"][href*="/applications/new"], [src*=".pinpointhq.com/"], link[href*=".pinpointhq.com/"]',
  values: { title: 'body:has(a[href*="/postings/"][href*="/applications/new"]) h1' },
  apply: 'a[href*="/postings/"][href*="/applications/new"]',
  jobs: { link: 'a[href*="/postings/"]:not([href*="/applications/"])', title: 'h2, h3, h4' },
};
