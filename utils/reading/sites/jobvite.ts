import type { Site } from '../lexicon/site';

/** Jobvite uses its own host or employers' pages. Department and place share a line. */
export const jobvite: Site = {
  names: ['jobvite'],
  hosts: ['jobvite.com'],
  marker: '.jv-job-detail-description, .jv-job-detail-meta, .jv-job-list',
  values: {
    // Lists also have such a heading.
    title: 'body:has(.jv-job-detail-description, .jv-job-detail-meta) .jv-header',
  },
  description: '.jv-job-detail-description',
  apply: 'a[href*="/job/"][href*="/apply"]',
  jobs: {
    link: '.jv-job-list a[href*="/job/"], a[href*="/job/"]:has(.jv-job-list-name)',
    title: '.jv-job-list-name',
  },
};
