import type { Site } from '../lexicon/site';

/** Applied, whose adverts are at `/apply/`; of its pages only links and headings are known. */
export const applied: Site = {
  names: ['applied'],
  hosts: ['beapplied.com'],
  jobs: { link: 'li a[href^="/apply/"]' },
};
