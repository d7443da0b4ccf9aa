import type { Site } from '../lexicon/site';

/** Hireserve is mostly used under employers' own hosts. Adverts are labelled lines and all look different. */
export const hireserve: Site = {
  names: ['hireserve'],
  hosts: ['hireserve.com', 'hireserve-projects.com'],
  marker:
    'link[href*="/icamsbase/"], script[src*="/icamsbase/"], link[href*="hs_apply.css"], input[name="p_web_site_id"]',
  jobs: { link: 'table a[href*="/vacancy/"][href$=".html"]' },
};
