import type { Site } from '../lexicon/site';

/** JazzHR, formerly The Resumator. Its structured identifier is a database key. */
export const jazzhr: Site = {
  names: ['jazzhr', 'jazz hr', 'theresumator'],
  hosts: ['applytojob.com', 'theresumator.com'],
  marker:
    '#resumator-submit-resume, #resumator-job-title, a.resumator-job-title-link, [src*="//app.jazz.co/"], link[href*="//app.jazz.co/"]',
  values: {
    title: '#resumator-job-title, body:has(.job_description) h1',
    company: '.job_company',
  },
  description: '.job_description, #resumator-job-description',
  without: 'form',
  jobs: {
    link: 'a.resumator-job-title-link, .list-group-item a[href*="/apply/"]',
    title: '.resumator-job-title',
  },
};
