import type { Site } from '../lexicon/site';

/** BambooHR draws adverts late, and gives employers a list to put into their own pages. */
export const bamboohr: Site = {
  names: ['bamboohr', 'bamboo hr'],
  hosts: ['bamboohr.com'],
  marker:
    '.BambooRichText, [data-fabric-component="Headline"], #BambooHR, [id^="bhrPositionID_"], script[src*="staticfe.bamboohr.com"]',
  values: { title: 'body:has(.BambooRichText) [data-fabric-component="Headline"]' },
  description: '.BambooRichText',
  jobs: { link: '[id^="bhrPositionID_"] a, a.ResAts__listing-link' },
};
