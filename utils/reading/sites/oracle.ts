import type { Site } from '../lexicon/site';

/** Oracle Recruiting Cloud, mostly without structured data. An advert may cover the list that it was opened from. */
export const oracle: Site = {
  names: ['oracle'],
  hosts: ['oraclecloud.com'],
  marker:
    '.job-details__description-content, .job-meta__subitem, li[data-qa="searchResultItem"] .job-tile__title, [src*="/hcmUI/CandidateExperience/"]',
  values: {
    title: '.job-details__title, [class*="job-details"] h1.heading',
    place: '.job-details__subtitle, [class*="job-details"] .posting-locations .text-color-primary',
  },
  rows: { label: '.job-meta__title', value: '.job-meta__subitem' },
  // The heading of a part is beside it.
  description:
    '.job-details__section h2:has(+ .job-details__description-content), .job-details__description-content',
  reference: /\/sites\/[^?]+\/(?:job|preview)\/([\w-]+)/,
  jobs: {
    link: 'a.job-list-item__link, a.job-grid-item__link',
    card: 'li[data-qa="searchResultItem"]',
    title: '.job-tile__title',
  },
};
