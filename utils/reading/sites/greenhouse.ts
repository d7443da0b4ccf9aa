import type { Site } from './site';

/** Greenhouse: today's boards, the older ones, and both embedded in employers' pages. */
export const greenhouse: Site = {
  names: ['greenhouse'],
  hosts: ['greenhouse.io', 'grnh.se'],
  marker: '#grnhse_app, .job__description, #app_body .app-title',
  values: {
    title: '.job__title h1, #app_body .app-title, #header .app-title',
    place: '.job__location, #app_body .location, #header .location',
    salary: '.job__pay-ranges .pay-range, .pay-range p',
  },
  description: '.job__description, #app_body #content',
  without: '.pay-transparency, .content-pay-transparency',
  jobs: { link: '.job-post a, .opening a', title: '.body--medium, a' },
};
