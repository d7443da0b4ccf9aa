import type { Site } from '../lexicon/site';

/** jobs.ac.uk, for universities: facts in tables, structured data on most adverts. */
export const jobsAcUk: Site = {
  names: ['jobs ac uk'],
  hosts: ['jobs.ac.uk'],
  marker: '.j-advert__employer, .j-advert-details__container, .j-search-result__result',
  values: {
    title: 'body:has(.j-advert-details__container) h1',
    company: '.j-advert__employer',
  },
  rows: { label: '.j-advert-details__container th' },
  description: '#job-description',
  jobs: { link: '.j-search-result__text a[href^="/job/"]' },
};
