import type { Site } from '../lexicon/site';

/** Tribepad has two products. Gro and its predecessor have no structured data. */
export const tribepad: Site = {
  names: ['tribepad'],
  hosts: ['tribepad.com', 'tribepad-gro.com'],
  marker:
    '#job-advert-wrapper, .sitebuilder-job-results-item, .tbp-li-title, a[itemprop="url"] .job-list-title',
  values: {
    // A cookie notice may have a heading of the same level.
    title: '#job-advert-wrapper h1, body:has(#job-advert-wrapper):not(:has(#job-advert-wrapper h1)) h1',
    closing_date: '#job-advert-wrapper :has(> .fa-calendar-check)',
  },
  description: '#job-advert-wrapper .job-details-section',
  apply: 'a[href*="/members/?j="]',
  jobs: {
    link: 'ul.jobs > li > a[itemprop="url"], .sitebuilder-job-results-item a[href*="detail.php"], a.tbp-li-title',
    card: 'li, .sitebuilder-job-results-item',
    title: '.job-list-title, .sitebuilder-job-results-item-title',
  },
};
