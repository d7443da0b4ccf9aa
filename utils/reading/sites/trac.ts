import type { Site } from '../lexicon/site';

/** Trac, used by most health trusts: its own board HealthJobsUK, and the adverts that NHS Jobs links to. */
export const trac: Site = {
  names: ['trac'],
  hosts: ['healthjobsuk.com', 'trac.jobs'],
  marker: '#hj-job-advert, #hj-job-list',
  values: { title: 'body:has(#hj-job-advert) h1' },
  rows: { label: '#hj-main dt, #hj-job-summary dt' },
  description: '#hj-job-advert, #hj-job-role-requirement',
  apply: 'a[href*="apps.trac.jobs/job-advert/"]',
  jobs: { link: '.hj-job > a', title: '.hj-jobtitle' },
};
