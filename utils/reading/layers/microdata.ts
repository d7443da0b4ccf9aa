import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import type { Page } from '../page';
import { extractPosting } from './job-posting/extract-posting';
import { findMarkedUpPostings, type MarkupFormat } from './markup/find-marked-up';

/** HTML Standard, "Microdata". */
const MICRODATA: MarkupFormat = {
  postings: '[itemtype*="JobPosting"]',
  names: (element) => tokens(element.getAttribute('itemprop')),
  types(element) {
    const isItem = element.hasAttribute('itemscope') || element.hasAttribute('itemtype');
    return isItem ? tokens(element.getAttribute('itemtype')) : undefined;
  },
  id: (element) => element.getAttribute('itemid'),
  referred: () => undefined,
  more: (element) =>
    tokens(element.getAttribute('itemref'))
      .map((id) => element.ownerDocument.getElementById(id))
      .filter((other) => other !== null),
};

/** As SuccessFactors and SmartRecruiters write it. */
export const microdata: Layer = {
  source: 'microdata',
  read(page: Page): Findings {
    return extractPosting(findMarkedUpPostings(page.document, MICRODATA), page, new FindingsBuilder());
  },
};

function tokens(list: string | null): readonly string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}
