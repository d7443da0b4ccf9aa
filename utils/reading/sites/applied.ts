import type { Site } from '../lexicon/site';

/** Applied has its adverts at `/apply/`. Only its links and headings are known. */
export const applied: Site = {
  names: ['applied'],
  hosts: ['beapplied.com'],
  jobs: { link: 'li a[href^="/apply/"]' },
};
