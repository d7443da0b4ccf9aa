import type { Site } from '../lexicon/site';

/** Harri is for restaurants and hotels. Adverts have structured data; lists are rendered late. */
export const harri: Site = {
  names: ['harri'],
  hosts: ['harri.com'],
  jobs: { link: '[data-brand-id] a[href*="/job/"]' },
};
