import type { Site } from '../lexicon/site';

/** Civil Service Jobs has facts in a panel beside the text. Its addresses work only once. */
export const civilServiceJobs: Site = {
  names: ['civil service jobs'],
  hosts: ['civilservicejobs.service.gov.uk'],
  marker: '.vac_display_panel_main, .search-results-job-box',
  values: {
    title: '.vac_display_title_block h1, body:has(.vac_display_panel_main) .csr-page-title h1',
    company: '.csr-page-subtitle',
    place: '#section_link_location + .vac_display_field .vac_display_field_value',
    closing_date: '.vac_display_closing_date',
  },
  rows: { label: '.vac_display_panel_side .vac_display_field > h3', value: '.vac_display_field_value' },
  description: '.vac_display_panel_main',
  without:
    'a[href^="#section_link"], li:has(a[href^="#section_link"]), #section_link_location, #section_link_location + .vac_display_field, .vac_display_apply, .vac_display_attachments',
  apply: '.vac_display_apply a',
  jobs: { link: '.search-results-job-box-title a' },
};
