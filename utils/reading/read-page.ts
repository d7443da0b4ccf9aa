import { READING_BOUNDS, WORK_BOUNDS } from './bounds';
import { findBlockedFrame } from './kinds/blocked-frame';
import { isExpired } from './kinds/expired';
import { findJobLinks } from './kinds/job-links';
import { findListing, isListed } from './kinds/listing';
import { reasonOf } from './kinds/none';
import type { Layer, Page } from './layer';
import { LAYERS } from './layers';
import { withoutTracking } from './links';
import { merge, type Sourced, warningsOf } from './merge';
import { makePage } from './page';
import type { Reading } from './reading';
import { shorten } from './text/tidy';

/**
 * Reads a page: what kind it is, and of an advert every field that the page states, with its source.
 * Looks and never touches: the page stays as it is, and nothing of it is run.
 * @param ways the layers to read with, best known first
 */
export function readPage(document: Document, url: URL, ways: readonly Layer[] = LAYERS): Reading {
  // Browsers show a PDF inside a page of their own.
  if (document.contentType === 'application/pdf') return { kind: 'none', reason: 'unreadable', cause: 'pdf' };
  const page = makePage(document, url);
  const layers = ways.map((layer) => readLayer(layer, page));
  if (isExpired(page)) return { kind: 'none', reason: 'expired' };
  // A format that names the job decides; text that looks like an advert may yet be a list of them.
  if (layers.some(({ isAdvert }) => isAdvert === 'said')) return advert(layers, page);
  const known = layers.flatMap(({ jobs }) => jobs ?? []);
  // A known system's own list is whole; beside it stand links of menus and filters.
  const isWhole = layers.some(({ source, jobs }) => source === 'site' && (jobs?.length ?? 0) >= 2);
  const groups = isWhole ? [] : findJobLinks(page);
  const like = layers.find(({ isAdvert }) => isAdvert === 'likely');
  if (like && known.length === 0 && !isListed(groups, like.span)) return advert(layers, page);
  return (
    findBlockedFrame(page) ??
    findListing(page, known, groups[0] ?? []) ?? { kind: 'none', reason: reasonOf(page) }
  );
}

/** A layer that fails on a page nobody foresaw takes only its own findings with it, and that is told. */
function readLayer(layer: Layer, page: Page): Sourced {
  const { source } = layer;
  try {
    return { ...layer.read(page), source };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const warning = `Part of this page could not be read (${source}: ${shorten(reason, 100)}).`;
    return { found: {}, warnings: [warning], source };
  }
}

function advert(layers: readonly Sourced[], page: Page): Reading {
  const fields = merge(layers);
  const warnings = [...warningsOf(layers)];
  if (!fields.title) warnings.push('No job title was found on this page.');
  if (!fields.description) warnings.push('No description was found on this page.');
  if ((fields.description?.value.length ?? 0) > WORK_BOUNDS.plain) {
    warnings.push('The description is very long: its end may be missing.');
  }
  if (page.outline().cut) warnings.push('This page is very long: only its first part was read.');
  // Any advert can be applied for where it stands, if nothing better is known.
  const own = withoutTracking(page.url).href;
  if (/^https?:/.test(own) && own.length <= READING_BOUNDS.value)
    fields.application_url ??= { value: own, source: 'page' };
  return { kind: 'advert', fields, warnings: warnings.slice(0, READING_BOUNDS.warnings) };
}
