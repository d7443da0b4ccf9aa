import type { Site } from '../lexicon/site';

/** Recruitee is mostly used under employers' own hosts. The advert is in a component's data. */
export const recruitee: Site = {
  names: ['recruitee'],
  hosts: ['recruitee.com'],
  marker:
    '[data-component="PublicApp"][data-props], form#offer-application-form, [data-testid="offer-list-grid"]',
  values: {
    title: '[data-component="PublicApp"]:has(a[href$="/c/new"], form#offer-application-form) h1',
    place: '.custom-css-style-job-location',
  },
  apply: '[data-component="PublicApp"] a[href$="/c/new"]',
  jobs: { link: '[data-testid="offer-list-grid"] a' },
};
