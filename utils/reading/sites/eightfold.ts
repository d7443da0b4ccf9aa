import type { Site } from '../lexicon/site';

/** Eightfold uses its own and employers' hosts. Its list is beside the advert, and cards are no links. */
export const eightfold: Site = {
  names: ['eightfold'],
  hosts: ['eightfold.ai'],
  marker: '.position-job-description, [src*=".eightfold.ai/"]',
  values: {
    // Cards in the list use other elements.
    title: 'h1.position-title',
    place: 'h1.position-title + .position-location, .position-details .position-location',
  },
  rows: { label: '.custom-jd-field h4', value: 'div' },
  description: '.position-job-description',
};
