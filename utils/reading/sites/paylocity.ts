import type { Site } from '../lexicon/site';

/**
 * Paylocity. Its structured data has only the first part of the text. Facts differ from text by having neither
 * paragraphs nor lists.
 */
export const paylocity: Site = {
  names: ['paylocity'],
  hosts: ['paylocity.com'],
  marker: '.job-preview-title, .job-preview-details .job-listing-header',
  values: { title: '.job-preview-title', working_location: '.preview-location' },
  rows: { label: '.job-listing-header' },
  description: '.job-preview-details',
  without: '.vertical-padding:not(:has(p, ul, ol, br)), form',
  apply: 'a[href*="/jobs/apply/" i]',
  jobs: { link: 'a[href*="/jobs/details/" i]' },
  corrects: ['description'],
};
