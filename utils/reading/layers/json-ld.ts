import { Finder } from '../findings';
import type { Findings, Layer, ListedJob, Page } from '../layer';
import { baseOf, withoutTracking } from '../links';
import { isBelievableTitle } from '../text/title';
import { readBlocks } from './json-ld/blocks';
import { addressOf, choosePosting, type PageNames, titleOf } from './json-ld/choose';
import { findPostings } from './json-ld/find';
import type { JsonObject } from './json-ld/json';
import { mapPosting } from './json-ld/map';

/** Structured data in script elements: schema.org's JobPosting, as Google's job search asks sites to give it. */
export const jsonLd: Layer = {
  source: 'json-ld',
  read(page: Page): Findings {
    const finder = new Finder();
    const { values, warnings } = readBlocks(page.document);
    for (const warning of warnings) finder.warn(warning);
    const { postings, byId } = findPostings(values);
    if (postings.length === 0) return finder.findings();

    const names = namesOf(page);
    const choice = choosePosting(postings, names);
    if (choice.kind === 'one') {
      const { posting, severalPlaces } = choice;
      const resolve = (object: JsonObject) => byId.get(String(object['@id'])) ?? object;
      mapPosting({ posting, page: names, severalPlaces, resolve }, finder);
      return { ...finder.findings(), isAdvert: 'said' };
    }
    if (choice.kind === 'several') return { ...finder.findings(), jobs: jobsOf(choice.postings, names) };
    if (choice.kind === 'stale') {
      finder.warn('The page’s structured data describes another job and was left out.');
    }
    return finder.findings();
  },
};

function namesOf({ document, url, title, outline }: Page): PageNames {
  const headings = outline()
    .blocks.filter((block) => block.level === 1)
    .map((block) => block.text);
  return { url, base: baseOf(document, url), headings, documentTitle: title };
}

function jobsOf(postings: readonly JsonObject[], page: PageNames): ListedJob[] {
  return postings.flatMap((posting) => {
    const title = titleOf(posting);
    const address = addressOf(posting, page.base);
    return isBelievableTitle(title) && address ? [{ title, url: withoutTracking(address).href }] : [];
  });
}
