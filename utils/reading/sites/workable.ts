import type { Site } from '../lexicon/site';

/** Workable adds its structured data late, and never on the apply tab. The text has up to three parts. */
export const workable: Site = {
  names: ['workable'],
  hosts: ['workable.com'],
  marker: '[data-ui="job-description"], h1[data-ui="job-title"], [data-ui="job-opening"] a',
  values: {
    // Lists use the same name for third-level headings.
    title: 'h1[data-ui="job-title"]',
    place: '[data-ui="job-location-tooltip"], [data-ui="job-location"]',
    terms: '[data-ui="job-type"]',
    working_location: '[data-ui="job-workplace"]',
  },
  description: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
  apply: 'a[href*="/j/"][href$="/apply/"]',
  jobs: { link: '[data-ui="job"] a, [data-ui="job-opening"] a', title: '[data-ui="job-title"], h3' },
};
