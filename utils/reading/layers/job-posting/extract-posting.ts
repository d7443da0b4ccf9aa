import type { FindingsBuilder } from '../../findings-builder';
import type { Findings } from '../../layer';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import type { ListedJob } from '../../reading';
import { isPlausibleTitle } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import { documentBase, stripTracking } from '../../web-address';
import {
  choosePosting,
  type PageIdentity,
  type PostingOrigin,
  postingAddress,
  postingTitle,
} from './choose-posting';
import type { JsonObject } from './json';
import { mapPosting, type WrittenDescription } from './map-posting';

const REPORTS = /\b(?:report|reports|reporting|responsible|accountable|work|working) (?:to|with)\b/;

export interface FoundPostings {
  postings: readonly JsonObject[];
  /** Objects by id, for references (`{"@id": "#company"}`). */
  byId: ReadonlyMap<string, JsonObject>;
  /** For visible markup: renders the description from its elements. */
  describe?(posting: JsonObject, base: URL): WrittenDescription | undefined;
}

/**
 * Reads the page's own posting among those found in its data.
 * @returns its fields; jobs if the data has several; of a posting of another job only a warning
 */
export function extractPosting(found: FoundPostings, page: Page, builder: FindingsBuilder): Findings {
  const { postings, byId } = found;
  if (postings.length === 0) return builder.build();
  const names = identifyPage(page);
  const seen: PostingOrigin = found.describe ? 'visible' : 'script';
  const choice = choosePosting(postings, names, seen);
  if (choice.kind === 'one') {
    const { posting, severalPlaces } = choice;
    const resolve = (object: JsonObject) => byId.get(String(object['@id'])) ?? object;
    const written = found.describe?.(posting, names.base);
    mapPosting({ posting, page: names, severalPlaces, resolve, written }, builder);
    // Visible markup without a description may be a card.
    const isCard = seen === 'visible' && !builder.has('description');
    return { ...builder.build(), ...(isCard ? {} : { advertCertainty: 'stated' }) };
  }
  if (choice.kind === 'several') return { ...builder.build(), jobs: listJobs(choice.postings, names) };
  if (choice.kind === 'stale') builder.warn('data-of-another-job');
  return builder.build();
}

/** @returns what the page itself says of its job, by which a posting is told from others */
export function identifyPage({ document, url, title, outline }: Page): PageIdentity {
  const headings = outline()
    .blocks.filter((block) => block.level === 1)
    .map((block) => block.text);
  const shows = (words: string) => outline().blocks.some((block) => showsTitle(block, words));
  return { url, base: documentBase(document, url), headings, documentTitle: title, shows };
}

/** On its own line in the advert: "You report to the Head Chef" and links to other jobs show no title. */
function showsTitle({ text, zone, linkChars }: Block, title: string): boolean {
  const isLine = text.length <= title.length + 60 && linkChars < text.length / 2;
  return (
    isLine &&
    !isInZone(zone, NON_ADVERT_ZONES) &&
    containsWords(text, title) &&
    !REPORTS.test(text.toLowerCase())
  );
}

function listJobs(postings: readonly JsonObject[], page: PageIdentity): ListedJob[] {
  return postings.flatMap((posting) => {
    const title = postingTitle(posting);
    const address = postingAddress(posting, page.base);
    return isPlausibleTitle(title) && address ? [{ title, url: stripTracking(address).href }] : [];
  });
}
