import { findPlaceHints } from './advert-parts/place-hints';
import { READING_BOUNDS, WORK_BOUNDS } from './bounds';
import { addDoubts } from './doubts';
import { judgeClaims, warningsOf } from './judge';
import type { Layer, Page, SourcedFindings } from './layer';
import { LAYERS } from './layers';
import { makePage } from './page';
import { findBlockedFrame } from './page-kinds/blocked-frame';
import { findClosedNotice } from './page-kinds/closed-notice';
import { findJobLinks } from './page-kinds/job-links';
import { findJobTable } from './page-kinds/job-tables';
import { findListing, isMostlyJobLinks } from './page-kinds/listing';
import { isHomeOrSignIn, noAdvertReason } from './page-kinds/no-advert';
import { findSameOriginFrames } from './page-kinds/same-origin-frames';
import { findSeveralAdverts } from './page-kinds/several-adverts';
import type { AdvertReading, ReadFields, Reading, Warning } from './reading';
import { truncate } from './values/clean-text';
import { stripTracking } from './web-address';

/**
 * Reads a page's kind and fields, with sources. Neither changes the page nor runs its code; a failing layer does not
 * make it throw.
 * @param ways the layers, most reliable first
 */
export function readPage(document: Document, url: URL, ways: readonly Layer[] = LAYERS): Reading {
  // Browsers wrap PDFs in HTML.
  if (document.contentType === 'application/pdf') return { kind: 'none', reason: 'unreadable', cause: 'pdf' };
  const page = makePage(document, url);
  const layers = ways.map((layer) => readLayer(layer, page));
  // The page around a frame is a wrapper, unless a format states that it is the advert.
  const framed = layers.some(({ isAdvert }) => isAdvert === 'stated') ? undefined : readFrames(page, ways);
  const isGuess = framed?.kind === 'advert' && framed.warnings.includes('unsure-advert');
  // What may be an advert in a frame does not stand in for what looks like one around it.
  if (framed?.kind === 'advert' && !(isGuess && layers.some(({ isAdvert }) => isAdvert))) return framed;
  const seen = layers.find(({ source }) => source === 'text');
  const closed = findClosedNotice(page, { text: seen?.found.title ?? '', at: seen?.span?.whole[0] ?? 0 });
  if (closed === 'sure') return { kind: 'none', reason: 'expired' };
  const remarks: readonly Warning[] = closed === 'unsure' ? ['perhaps-closed'] : [];
  // Text that looks like an advert may be a list; a stated JobPosting is not.
  if (layers.some(({ isAdvert }) => isAdvert === 'stated')) return advert(layers, page, remarks);
  const groups = findJobLinks(page);
  const like = layers.find(({ isAdvert }) => isAdvert === 'likely');
  const several = findSeveralAdverts(page);
  if (several.length > 0) return { kind: 'listing', jobs: several.slice(0, READING_BOUNDS.jobs) };
  const known = layers.flatMap(({ source, jobs }) => (source === 'site' ? [] : (jobs ?? [])));
  if (like && known.length < 2 && !isMostlyJobLinks(groups, like.span)) return advert(layers, page, remarks);
  // A known system's list is complete; other links are menus and filters.
  const siteJobs = layers.find(({ source }) => source === 'site')?.jobs ?? [];
  const [jobs, links] =
    siteJobs.length >= 2
      ? [siteJobs, []]
      : [[known, findJobTable(page)].find(({ length }) => length >= 2) ?? known, groups[0] ?? []];
  return (
    findBlockedFrame(page) ??
    (framed?.kind === 'listing' ? framed : undefined) ??
    findListing(page, jobs, links) ??
    framed ??
    readPossibleAdvert(layers, page, groups, remarks) ?? { kind: 'none', reason: noAdvertReason(page) }
  );
}

/** People press the icon on adverts: a page of another kind's shape is more likely one than not. */
function readPossibleAdvert(
  layers: readonly SourcedFindings[],
  page: Page,
  groups: ReturnType<typeof findJobLinks>,
  remarks: readonly Warning[],
): Reading | undefined {
  const possible = layers.find(({ isAdvert }) => isAdvert === 'possible');
  if (!possible || isMostlyJobLinks(groups, possible.span) || isHomeOrSignIn(page.url)) return undefined;
  return advert(layers, page, ['unsure-advert', ...remarks]);
}

/**
 * Reads same-origin frames, as iCIMS uses for adverts.
 * @returns the first advert, else the first list, else a notice of a closed job
 */
function readFrames(page: Page, ways: readonly Layer[]): Reading | undefined {
  const readings = findSameOriginFrames(page).map((frame) => readPage(frame.document, frame.url, ways));
  const advert = readings.find(({ kind }) => kind === 'advert');
  // Applicants use the page's address, not the frame's.
  if (advert?.kind === 'advert' && advert.fields.application_url?.source === 'page') {
    return { ...advert, fields: { ...advert.fields, ...pageAddress(page.url) } };
  }
  return (
    advert ??
    readings.find((one) => one.kind === 'listing' && one.jobs.length > 0) ??
    readings.find((one) => one.kind === 'none' && one.reason === 'expired')
  );
}

/** If a layer throws, a warning replaces its findings. */
export function readLayer(layer: Layer, page: Page): SourcedFindings {
  const { source } = layer;
  try {
    return { ...layer.read(page), source };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { found: {}, warnings: [{ layer: source, error: truncate(reason, 100) }], source };
  }
}

function advert(
  layers: readonly SourcedFindings[],
  page: Page,
  remarks: readonly Warning[] = [],
): AdvertReading {
  const judged = judgeClaims(layers);
  const { others } = judged;
  const fields = addDoubts(judged.fields, page);
  const warnings = [...remarks, ...warningsOf(layers)];
  if (!fields.title) warnings.push('no-title');
  if (!fields.description) warnings.push('no-description');
  if ((fields.description?.value.length ?? 0) > WORK_BOUNDS.plain) warnings.push('description-cut');
  if (page.outline().isTruncated) warnings.push('page-cut');
  // By default one applies on the advert's page.
  return {
    kind: 'advert',
    fields: { ...pageAddress(page.url), ...fields },
    ...(Object.keys(others).length > 0 ? { others } : {}),
    ...placeHints(fields, page),
    warnings: warnings.slice(0, READING_BOUNDS.warnings),
  };
}

function placeHints({ location, title }: ReadFields, page: Page): Pick<AdvertReading, 'placeHints'> {
  const hints = location ? [] : findPlaceHints(page, title?.value ?? '');
  return hints.length > 0 ? { placeHints: [...hints] } : {};
}

function pageAddress(url: URL): Pick<ReadFields, 'application_url'> {
  const value = stripTracking(url).href;
  const isAddress = /^https?:/.test(value) && value.length <= READING_BOUNDS.value;
  return isAddress ? { application_url: { value, source: 'page' } } : {};
}
