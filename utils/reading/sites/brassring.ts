import type { Site } from '../lexicon/site';

/** BrassRing, drawn by scripts. An element's class tells which of the employer's own fields it holds. */
export const brassring: Site = {
  names: ['brassring'],
  hosts: ['brassring.com'],
  marker: '.jobtitleInJobDetails, .jobdescriptionInJobDetails',
  values: { title: '.jobtitleInJobDetails' },
  rows: { label: '.questionClass .question' },
  description: '.jobdescriptionInJobDetails, .jobDetailTextArea',
  // The name of the field, which says no more than "Job description".
  without: '.question.jobdescriptionInJobDetails',
  reference: /[?&]areq=([\w-]+)/i,
};
