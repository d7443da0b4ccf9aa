import type { Site } from '../lexicon/site';

/** Personio: the advert's text is a row of sections. New pages still have the older pages' classes. */
export const personio: Site = {
  names: ['personio'],
  hosts: ['jobs.personio.com', 'jobs.personio.de'],
  marker:
    'link[href*="assets.cdn.personio.de"], script[src*="assets.cdn.personio.de"], .job-position-title.detail-title, a.job-box-link .jb-title',
  values: { title: '.job-position-title, h1.detail-title' },
  description: '.detail-block-title, .detail-block-description',
  apply: 'a[href*="/job/"][href*="/apply"]',
  jobs: { link: 'a.job-box-link', title: '.jb-title, .job-box-title' },
};
