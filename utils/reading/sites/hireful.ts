import type { Site } from '../lexicon/site';

/** hireful has two kinds of pages: single-page sites with `#` routes, and sites made with its own editor. */
export const hireful: Site = {
  names: ['hireful'],
  hosts: ['livevacancies.co.uk', 'agency.hireful.com', 'hirefulcareers.co.uk'],
  marker: '.ed-collection-item .jobheadline, script[src*="hirefulcms"], link[href*="hirefulcms"]',
  jobs: {
    link: '.ed-collection-item a[href*="/job/"], a.jk--link--text[href*="/job/details/"]',
    card: '.ed-collection-item',
    title: '.jobheadline',
  },
};
