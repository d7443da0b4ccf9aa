import type { Site } from '../lexicon/site';

/** Teaching Vacancies, for schools in England. Its structured data holds only one part of the text. */
export const teachingVacancies: Site = {
  names: ['teaching vacancies'],
  hosts: ['teaching-vacancies.service.gov.uk'],
  marker: 'script.jobref, #job-details.govuk-summary-list',
  values: { title: 'body:has(#job-details) h1' },
  rows: { label: '#job-details dt' },
  description: ':has(+ .editor-rendered-content), .editor-rendered-content',
  corrects: ['description'],
};
