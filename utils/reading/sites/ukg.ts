import type { Site } from '../lexicon/site';

/** UKG Pro (formerly UltiPro) and Ready are empty until their scripts have run. */
export const ukg: Site = {
  names: ['ukg', 'ultipro'],
  hosts: ['ultipro.com', 'ultipro.ca', 'rec.pro.ukg.net', 'saashr.com'],
  marker:
    '[data-automation="opportunity-title"], [data-automation="requisition-number"], a[href*="/OpportunityDetail?opportunityId="], [class*="c-career-search-details-view__"]',
  values: {
    title: '[data-automation="opportunity-title"], [class*="c-career-search-details-view__title-head"]',
    company: 'img[data-automation="navbar-small-logo"], img[data-automation="navbar-large-logo"]',
    place: '[data-automation="city-state-zip-country-label"]',
    reference: '[data-automation="requisition-number"]',
  },
  description: '[data-automation="job-description"], [class*="c-career-search-details-view__details"]',
  jobs: { link: 'a[href*="OpportunityDetail?opportunityId="]' },
};
