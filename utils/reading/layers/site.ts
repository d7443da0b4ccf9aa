import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer, ListedJob, Page } from '../layer';
import type { Site } from '../lexicon/site';
import { outlineOf } from '../outline/build-outline';
import { isBrand } from '../site-matching/brands';
import { SITES } from '../site-matching/known-sites';
import { siteOf } from '../site-matching/match-site';
import { isBelievableTitle, withoutTails } from '../values/job-title';
import { readReference } from '../values/reference';
import { baseOf, webAddress, withoutTracking } from '../web-address';
import { writeBlocks } from '../write-blocks';
import { blocksOf, factsOf, indexOn, wordsOf } from './site/selected-facts';
import { extractStatedFacts } from './stated-facts/extract-stated-facts';

/** @returns the layer that reads the pages of known careers systems by what is known of their layout. */
export function siteLayer(sites: readonly Site[]): Layer {
  return {
    source: 'site',
    read(page: Page): Findings {
      const site = siteOf(page, sites);
      if (!site) return { found: {} };
      const finder = new FindingsBuilder(indexOn(page));
      const jobs = site.jobs ? jobsOf(site.jobs, page) : [];
      const isAdvert = readAdvert(site, page, finder, jobs.length > 1);
      return {
        ...finder.findings(),
        strong: site.corrects ?? [],
        ...(isAdvert ? { isAdvert: 'said' as const } : { jobs }),
      };
    },
  };
}

export const site: Layer = siteLayer(SITES);

/** @returns whether the page holds an advert: a title where only adverts have one. */
function readAdvert(site: Site, page: Page, finder: FindingsBuilder, isList: boolean): boolean {
  const { document, url } = page;
  const base = baseOf(document, url);
  const body = site.description ? blocksOf(document, site.description, site.without) : [];
  const facts = factsOf(document, site);
  for (const fact of facts) {
    const title = fact.id === 'title' ? withoutTails(fact.value, []) : undefined;
    if (title !== undefined && isBelievableTitle(title))
      finder.setWithQuote('title', { ...fact, value: title });
  }
  const named = isList ? undefined : site.pageName?.exec(page.title)?.groups;
  finder.setText('title', named?.title && withoutTails(named.title, []));
  if (!finder.has('title')) return false;
  if (body.length > 0) finder.description(writeBlocks(body, base), 'sure', { blocks: body });
  finder.setText('company', facts.find(({ id, value }) => id === 'company' && !isBrand(value))?.value);
  finder.setText('company', named?.company && !isBrand(named.company) ? named.company : undefined);
  extractStatedFacts({ facts, lines: [], body: [], scope: [] }, finder, page.today);
  const [, reference] = site.reference?.exec(url.pathname + url.search) ?? [];
  finder.setText('reference', reference && readReference(reference));
  const apply = site.apply ? document.querySelector(site.apply) : undefined;
  const address = webAddress(apply?.getAttribute('href') ?? apply?.getAttribute('action') ?? null, base);
  if (apply && address) {
    finder.setWithQuote('application_url', {
      value: withoutTracking(address).href,
      blocks: outlineOf(apply, true).blocks,
    });
  }
  return true;
}

function jobsOf(
  { link, card, title }: NonNullable<Site['jobs']>,
  { document, url }: Page,
): readonly ListedJob[] {
  const base = baseOf(document, url);
  const jobs = new Map<string, string>();
  for (const element of document.querySelectorAll(link)) {
    const address = webAddress(element.getAttribute('href'), base);
    const around = card ? element.closest(card) : element;
    const named = title && around ? around.querySelector(title) : undefined;
    const words = wordsOf(named ?? element);
    const key = address && withoutTracking(address).href;
    if (key && words && !jobs.has(key)) jobs.set(key, words);
  }
  return [...jobs].map(([address, words]) => ({ title: words, url: address }));
}
