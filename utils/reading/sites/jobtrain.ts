import type { Site } from '../lexicon/site';

/** Jobtrain is used by NHS Scotland, councils and charities. Its test ids name the parts of a page. */
export const jobtrain: Site = {
  names: ['jobtrain'],
  hosts: ['jobtrain.co.uk'],
  marker:
    '[data-testid^="a-job-detail"], [data-testid="span-vacancies-school"], [data-testid="div-vacancies-close-date"], script[src*="jobtrain"], link[href*="jobtrain"]',
  values: {
    title:
      'body:not(:has([data-testid^="a-job-detail"])):has([data-testid="span-reference"], [data-testid="span-vacancies-salary"], [data-testid="div-vacancies-close-date"]) h1',
    company: '[data-testid="span-vacancies-school"]',
    // Both spellings are the system's.
    place: '[data-testid="span-vacancies-location-name"], [data-testid="span-vacancies-loaction-name"]',
    salary: '[data-testid="span-vacancies-salary"], [data-testid="span-salary"]',
    hours: '[data-testid="span-sub-vacancies-hours"]',
    terms: '[data-testid="span-vacancies-employment-type"]',
    closing_date:
      '[data-testid="div-vacancies-close-date"] span, [data-testid="strong-jt7-vacancies-close-date-external"]',
    reference: '[data-testid="span-reference"]',
  },
  description: '.JT-container',
  apply: 'a[href*="/DecideInternalExternal/"]',
  jobs: { link: 'a[data-testid^="a-job-detail"]' },
};
