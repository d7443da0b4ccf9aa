import type { Site } from '../lexicon/site';

/**
 * Oracle Recruiting Cloud, under its own hosts and employers'. Its pages are drawn by scripts, mostly without
 * structured data; an advert may lie over the list from which it was opened.
 */
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
  // The heading of a part stands beside it.
  description:
    '.job-details__section h2:has(+ .job-details__description-content), .job-details__description-content',
  reference: /\/sites\/[^?]+\/(?:job|preview)\/([\w-]+)/,
  jobs: {
    link: 'a.job-list-item__link, a.job-grid-item__link',
    card: 'li[data-qa="searchResultItem"]',
    title: '.job-tile__title',
  },
};
