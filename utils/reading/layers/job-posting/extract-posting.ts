import type { FindingsBuilder } from '../../findings-builder';
import type { Findings, ListedJob, Page } from '../../layer';
import { isBelievableTitle } from '../../values/job-title';
import { holdsWords } from '../../values/phrases';
import { baseOf, withoutTracking } from '../../web-address';
import { addressOf, choosePosting, type PageNames, type Seen, titleOf } from './choose-posting';
import type { JsonObject } from './json';
import { mapPosting, type WrittenDescription } from './map-posting';

/** Objects of a page, in whatever format it writes them, that call themselves schema.org JobPostings. */
export interface FoundPostings {
  postings: readonly JsonObject[];
  /** Objects that carry a name of their own, for values that only refer to one (`{"@id": "#company"}`). */
  byId: ReadonlyMap<string, JsonObject>;
  /** In formats that mark up what is to be seen: writes a posting's description from the page. */
  describe?(posting: JsonObject, base: URL): WrittenDescription | undefined;
}

/** Fills the finder from the JobPosting that the page is about, or tells the jobs of a page that has several. */
export function extractPosting(found: FoundPostings, page: Page, finder: FindingsBuilder): Findings {
  const { postings, byId } = found;
  if (postings.length === 0) return finder.findings();
  const names = namesOf(page);
  const seen: Seen = found.describe ? 'seen' : 'unseen';
  const choice = choosePosting(postings, names, seen);
  if (choice.kind === 'one') {
    const { posting, severalPlaces } = choice;
    const resolve = (object: JsonObject) => byId.get(String(object['@id'])) ?? object;
    const written = found.describe?.(posting, names.base);
    mapPosting({ posting, page: names, severalPlaces, resolve, written }, finder);
    const { found: fields } = finder.findings();
    // Without a description what is to be seen may be one card of a list.
    const isCard = seen === 'seen' && fields.description === undefined;
    return { ...finder.findings(), ...(isCard ? {} : { isAdvert: 'said' }) };
  }
  if (choice.kind === 'several') return { ...finder.findings(), jobs: jobsOf(choice.postings, names) };
  if (choice.kind === 'stale') finder.warn('data-of-another-job');
  return finder.findings();
}

/** @returns what the page itself says it is about. */
export function namesOf({ document, url, title, outline }: Page): PageNames {
  const headings = outline()
    .blocks.filter((block) => block.level === 1)
    .map((block) => block.text);
  const shows = (words: string) => outline().blocks.some((block) => holdsWords(block.text, words));
  return { url, base: baseOf(document, url), headings, documentTitle: title, shows };
}

function jobsOf(postings: readonly JsonObject[], page: PageNames): ListedJob[] {
  return postings.flatMap((posting) => {
    const title = titleOf(posting);
    const address = addressOf(posting, page.base);
    return isBelievableTitle(title) && address ? [{ title, url: withoutTracking(address).href }] : [];
  });
}
