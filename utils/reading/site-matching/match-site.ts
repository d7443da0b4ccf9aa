import type { Site } from '../lexicon/site';
import type { Page } from '../page';
import { KNOWN_SITES } from './known-sites';
import { isHostWithin } from './site-hosts';

/** @returns the page's careers system, by host or marker */
export function matchSite({ document, url }: Page, sites: readonly Site[] = KNOWN_SITES): Site | undefined {
  const byHost = sites.find(({ hosts }) => isHostWithin(url.hostname, hosts));
  if (byHost) return byHost;
  const markers = sites.flatMap(({ marker }) => marker ?? []);
  // One query, because most pages match none.
  if (markers.length === 0 || !document.querySelector(markers.join(','))) return undefined;
  return sites.find(({ marker }) => marker && document.querySelector(marker));
}
