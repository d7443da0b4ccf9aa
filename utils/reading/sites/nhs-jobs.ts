import type { Site } from '../lexicon/site';

/**
 * NHS Jobs. The browser closes its paragraphs early, so text is beside them. Much of the page is repeated for phones.
 */
export const nhsJobs: Site = {
  names: ['nhs jobs'],
  hosts: ['jobs.nhs.uk'],
  marker:
    '#payscheme-type, #payscheme-band, #trac-job-reference, #job_description_large, [data-test="search-result-job-title"]',
  values: {
    title: 'body:has(#closing_date, #job_overview) h1#heading',
    company: '#employer_name',
    postcode: '#employer_postcode',
    salary: '#fixed_salary, #range_salary, #negotiable_salary, #salary',
    hours: '#working_pattern_heading + *',
    terms: '#contract_type',
    closing_date: '#closing_date',
    reference: '#trac-job-reference, #job_reference_number',
  },
  description:
    '#job_overview, #job_description, #about_organisation, #job_description_large, :has(> #job_overview) > :is(p, ul, ol, table, h2, h3, h4), :has(> #job_description_large) > :is(p, ul, ol, table, h2, h3, h4)',
  without:
    '.show-mobile, details, #employer_name, #closing_date, #tier-two-sponsorship, #tier-two-sponsorship ~ *, #employer_website_heading, #employer_website_heading ~ *',
  apply: 'a[href*="/ats-direct-apply"]',
  reference: /\/jobadvert\/([a-z\d-]+)/i,
  jobs: { link: 'a[data-test="search-result-job-title"]' },
};
