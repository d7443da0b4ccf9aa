import type { Site } from '../lexicon/site';

/** Greenhouse: current, older and embedded boards. The apply form is below the advert. */
export const greenhouse: Site = {
  names: ['greenhouse'],
  hosts: ['greenhouse.io', 'grnh.se'],
  marker:
    '#grnhse_app, .job__header .job__title, .job__title ~ .job__description, #app_body .app-title, #header .app-title',
  pageName: /^Job Application for (?<title>.+) at (?<company>.{2,60})$/,
  values: {
    title: '.job__title h1, #app_body .app-title, #header .app-title',
    place: '.job__location, #app_body .location, #header .location',
    salary: '.pay-range',
  },
  description: '.job__description, #app_body #content',
  without: '.pay-transparency, .content-pay-transparency, #application, #application_form',
  jobs: { link: '.job-post a, .opening a', title: '.body--medium' },
};
