import type { Site } from '../lexicon/site';

/** Harri, for restaurants and hotels. Adverts carry structured data; lists come late into an empty page. */
export const harri: Site = {
  names: ['harri'],
  hosts: ['harri.com'],
  jobs: { link: '[data-brand-id] a[href*="/job/"]' },
};
