import type { Site } from '../lexicon/site';

/** Ashby renders adverts late, with facts beside the text. Most class names end in random letters. */
export const ashby: Site = {
  names: ['ashby'],
  hosts: ['ashbyhq.com'],
  marker:
    '.ashby-job-posting-heading, .ashby-job-posting-left-pane, .ashby-job-posting-brief-list, #ashby_embed',
  pageName: /^(?<title>.+) @ (?<company>.{2,60})$/,
  values: {
    title: '.ashby-job-posting-heading',
    company: '.ashby-job-posting-header img',
    salary: '.ashby-job-posting-left-pane [class*="_compensationTierSummary_"]',
  },
  rows: { label: '.ashby-job-posting-left-pane h2' },
  // The other tab is the apply form.
  description: '.ashby-job-posting-right-pane #overview',
  apply: '.ashby-job-posting-right-pane a#job-application-form',
  jobs: { link: '.ashby-job-posting-brief-list a', title: '.ashby-job-posting-brief-title' },
};
