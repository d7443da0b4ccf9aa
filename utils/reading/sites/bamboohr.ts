import type { Site } from '../lexicon/site';

/** BambooHR renders adverts late, and offers employers a list for their own pages. */
export const bamboohr: Site = {
  names: ['bamboohr', 'bamboo hr'],
  hosts: ['bamboohr.com'],
  marker:
    '.BambooRichText, [data-fabric-component="Headline"], #BambooHR, [id^="bhrPositionID_"], script[src*="staticfe.bamboohr.com"]',
  values: { title: 'body:has(.BambooRichText) [data-fabric-component="Headline"]' },
  description: '.BambooRichText',
  jobs: { link: '[id^="bhrPositionID_"] a, a.ResAts__listing-link' },
};
