import type { Site } from '../lexicon/site';

/** BrassRing is rendered by scripts. An element's class names the employer's field that it holds. */
export const brassring: Site = {
  names: ['brassring'],
  hosts: ['brassring.com'],
  marker: '.jobtitleInJobDetails, .jobdescriptionInJobDetails',
  values: { title: '.jobtitleInJobDetails' },
  rows: { label: '.questionClass .question' },
  description: '.jobdescriptionInJobDetails, .jobDetailTextArea',
  // The field's name, which is only "Job description".
  without: '.question.jobdescriptionInJobDetails',
  reference: /[?&]areq=([\w-]+)/i,
};
