import type { Site } from '../lexicon/site';

/** Teamtailor is mostly used under employers' own hosts. Blocks about the employer follow the advert. */
export const teamtailor: Site = {
  names: ['teamtailor'],
  hosts: ['teamtailor.com'],
  marker:
    '[data-careersite--jobs--form-overlay-job-id-value], body[data-controller*="careersite--"], script[src*="teamtailor-cdn.com"]',
  values: {
    title:
      '[data-careersite--jobs--form-overlay-job-id-value] h1.font-company-header, body.jobs.show h1.font-company-header',
  },
  rows: { label: '[data-careersite--jobs--form-overlay-job-id-value] dl dt, body.jobs.show dl dt' },
  description: 'main .prose.font-company-body:not(.prose-block)',
  apply: 'a[data-action*="showFormOverlay"]',
  jobs: { link: '#jobs_list_container a' },
};
