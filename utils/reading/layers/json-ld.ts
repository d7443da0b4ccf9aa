import { Finder } from '../findings';
import type { Findings, Layer, Page } from '../layer';
import { takePosting } from './job-posting/take';
import { readBlocks } from './json-ld/blocks';
import { findPostings } from './json-ld/find';

/** Structured data in script elements: schema.org's JobPosting, as Google's job search asks sites to give it. */
export const jsonLd: Layer = {
  source: 'json-ld',
  read(page: Page): Findings {
    const finder = new Finder();
    const { values, warnings } = readBlocks(page.document);
    for (const warning of warnings) finder.warn(warning);
    return takePosting(findPostings(values), page, finder);
  },
};
