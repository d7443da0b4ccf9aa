import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer, Page } from '../layer';
import { extractPosting } from './job-posting/extract-posting';
import { findPostings } from './json-ld/find-postings';
import { readBlocks } from './json-ld/read-blocks';

/** Structured data in script elements: schema.org's JobPosting, as Google's job search asks sites to give it. */
export const jsonLd: Layer = {
  source: 'json-ld',
  read(page: Page): Findings {
    const finder = new FindingsBuilder();
    const { values, warnings } = readBlocks(page.document);
    for (const warning of warnings) finder.warn(warning);
    return extractPosting(findPostings(values), page, finder);
  },
};
