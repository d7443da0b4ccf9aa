import type { Site } from '../lexicon/site';

/**
 * Eightfold, under its own host and employers'. The list stands beside the advert that is open, and its cards are
 * no links.
 */
export const eightfold: Site = {
  names: ['eightfold'],
  hosts: ['eightfold.ai'],
  marker: '.position-job-description, [src*=".eightfold.ai/"]',
  values: {
    // On the cards of the list these are other elements.
    title: 'h1.position-title',
    place: 'h1.position-title + .position-location, .position-details .position-location',
  },
  rows: { label: '.custom-jd-field h4', value: 'div' },
  description: '.position-job-description',
};
