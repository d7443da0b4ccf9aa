import { READING_BOUNDS } from '../bounds';
import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import type { Site } from '../lexicon/site';
import { buildOutline } from '../outline/build-outline';
import type { Page } from '../page';
import type { ListedJob, ReadFieldId } from '../reading';
import { isJobsSiteName } from '../site-matching/jobs-site-names';
import { KNOWN_SITES } from '../site-matching/known-sites';
import { matchSite } from '../site-matching/match-site';
import { isPlausibleTitle } from '../values/job-title';
import { readReference } from '../values/reference';
import { stripSiteNames } from '../values/strip-title';
import { documentBase, parseWebAddress, stripTracking } from '../web-address';
import { writeBlocks } from '../write-blocks';
import { elementText, findIndexOn, selectBlocks, selectFacts } from './site/selected-facts';
import { extractStatedFacts } from './stated-facts/extract-stated-facts';

/** Reads pages of known careers systems by their layout. */
export function siteLayer(sites: readonly Site[]): Layer {
  return {
    source: 'site',
    read(page: Page, known: ReadonlySet<ReadFieldId>): Findings {
      const site = matchSite(page, sites);
      if (!site) return { found: {} };
      const builder = new FindingsBuilder(findIndexOn(page));
      const jobs = site.jobs ? listJobs(site.jobs, page) : [];
      const isAdvert = readAdvert(site, page, builder, jobs.length > 1, known);
      return {
        ...builder.build(),
        strong: site.corrects ?? [],
        ...(isAdvert ? { advertCertainty: 'stated' as const } : { jobs }),
      };
    },
  };
}

export const site: Layer = siteLayer(KNOWN_SITES);

/** @returns false if there is no title where adverts have it */
function readAdvert(
  site: Site,
  page: Page,
  builder: FindingsBuilder,
  isList: boolean,
  known: ReadonlySet<ReadFieldId>,
): boolean {
  const { document, url } = page;
  const base = documentBase(document, url);
  const body = site.description ? selectBlocks(document, site.description, site.without) : [];
  const facts = selectFacts(document, site);
  for (const fact of facts) {
    const title = fact.id === 'title' ? stripSiteNames(fact.value, []) : undefined;
    if (title !== undefined && isPlausibleTitle(title))
      builder.setWithQuote('title', { ...fact, value: title });
  }
  const named = isList ? undefined : site.pageName?.exec(page.title)?.groups;
  builder.setText('title', named?.title && stripSiteNames(named.title, []));
  if (!builder.has('title')) return false;
  if (body.length > 0) builder.setDescription(writeBlocks(body, base), 'sure', { blocks: body });
  builder.setText(
    'company',
    facts.find(({ id, value }) => id === 'company' && !isJobsSiteName(value))?.value,
  );
  builder.setText('company', named?.company && !isJobsSiteName(named.company) ? named.company : undefined);
  extractStatedFacts({ facts, lines: [], body: [], scope: [] }, builder, page, known);
  const [, reference] = site.reference?.exec(url.pathname + url.search) ?? [];
  builder.setText('reference', reference && readReference(reference));
  const apply = site.apply ? document.querySelector(site.apply) : undefined;
  const address = parseWebAddress(apply?.getAttribute('href') ?? apply?.getAttribute('action') ?? null, base);
  if (apply && address) {
    builder.setWithQuote('application_url', {
      value: stripTracking(address).href,
      blocks: buildOutline(apply, true).blocks,
    });
  }
  return true;
}

function listJobs(
  { link, card, title }: NonNullable<Site['jobs']>,
  { document, url }: Page,
): readonly ListedJob[] {
  const base = documentBase(document, url);
  const jobs = new Map<string, string>();
  for (const element of document.querySelectorAll(link)) {
    if (jobs.size >= READING_BOUNDS.jobs) break;
    const address = parseWebAddress(element.getAttribute('href'), base);
    const key = address && stripTracking(address).href;
    if (!key || jobs.has(key)) continue;
    const around = card ? element.closest(card) : element;
    const named = title && around ? around.querySelector(title) : undefined;
    const words = elementText(named ?? element);
    if (words) jobs.set(key, words);
  }
  return [...jobs].map(([address, words]) => ({ title: words, url: address }));
}
