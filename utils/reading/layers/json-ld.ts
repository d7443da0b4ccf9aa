import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import type { Page } from '../page';
import { extractPosting } from './job-posting/extract-posting';
import { findPostings } from './json-ld/find-postings';
import { readJsonLd } from './json-ld/read-blocks';

/** JobPostings in JSON-LD, as Google recommends. */
export const jsonLd: Layer = {
  source: 'json-ld',
  read(page: Page): Findings {
    const builder = new FindingsBuilder();
    const { values, warnings } = readJsonLd(page);
    for (const warning of warnings) builder.warn(warning);
    return extractPosting(findPostings(values), page, builder);
  },
};
