import type { Site } from '../lexicon/site';

/** Lever is mostly used under its own host. The apply page repeats the advert's heading. */
export const lever: Site = {
  names: ['lever'],
  hosts: ['lever.co'],
  marker:
    '.posting-headline + .postings-btn-wrapper, .posting-header .posting-headline, .posting a.posting-title, #application-form .application-question .application-label',
  pageName: /^(?<company>.{2,60}?) - (?<title>.+)$/,
  values: {
    title: '.posting-headline h2, .posting-header h2',
    place: '.posting-categories .location, .posting-category.location',
    terms: '.posting-category.commitment, .posting-categories .commitment',
    salary: '[data-qa="salary-range"]',
    working_location: '.posting-category.workplaceTypes, .posting-categories .workplaceTypes',
  },
  description: '.posting-page .section.page-centered:not(.last-section-apply):not(.posting-header)',
  without: 'form, .application-form',
  apply: 'a[data-qa="btn-apply"], [data-qa="btn-apply"] a, a.postings-btn[href*="/apply"]',
  jobs: { link: 'a.posting-title', title: '[data-qa="posting-name"], h5' },
};
