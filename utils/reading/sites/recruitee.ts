import type { Site } from '../lexicon/site';

/**
 * Recruitee, mostly under employers' own hosts, keeps the advert in a component's data; its form is a tab
 * beside.
 */
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
