import type { Site } from '../lexicon/site';

/** Breezy has generic class names, so only its link to the apply form identifies an advert. */
export const breezy: Site = {
  names: ['breezy', 'breezy hr'],
  hosts: ['breezy.hr'],
  marker: '[src*=".breezy.hr/"], link[href*=".breezy.hr/"], meta[content*=".breezy.hr/p/"]',
  values: {
    title:
      'body:has(a[href*="/p/"][href*="/apply"]):not(:has(.positions, li.position)) :is(.banner, .position-header) h1',
    place: ':is(.banner, .position-header) .location',
  },
  description: '.description',
  without: 'form',
  apply: 'a[href*="/p/"][href*="/apply"]',
  jobs: { link: 'a[href*="/p/"]:not([href*="/apply"])', title: 'h1, h2, h3, h4' },
};
