import { keysOf } from '@/utils/records/typed-keys';
import { findPlaceHints } from './advert-parts/place-hints';
import { READING_BOUNDS, WORK_BOUNDS } from './bounds';
import { addDoubts } from './doubts';
import { FindingsBuilder } from './findings-builder';
import { chooseFrame, textWithFactsAround, withAddress, withFactsAround } from './framed-reading';
import { judgeClaims, warningsOf } from './judge';
import type { Layer, SourcedFindings } from './layer';
import { LAYERS } from './layers';
import { NON_ADVERT_ZONES } from './lexicon/zone-kinds';
import { isInZone } from './outline/zones';
import type { Page } from './page';
import { makePage } from './page';
import { pageAsApplyLink } from './page-as-apply-link';
import { findBlockedFrame, findFillingFrame } from './page-kinds/blocked-frame';
import { findClosedNotice } from './page-kinds/closed-notice';
import { findSeveralAdverts } from './page-kinds/find-several-adverts';
import { findHeadedJobs } from './page-kinds/headed-jobs';
import { findJobLinks } from './page-kinds/job-links';
import { findJobTable } from './page-kinds/job-tables';
import { areBelowOtherJobs, findListing, isMostlyJobLinks, listOf, saysNoJobs } from './page-kinds/listing';
import { isHomeOrSignIn, noAdvertReason } from './page-kinds/no-advert';
import { withoutRelatedJobs } from './page-kinds/related-jobs';
import { findSameOriginFrames } from './page-kinds/same-origin-frames';
import type { AdvertContents, AdvertReading, ReadFieldId, ReadFields, Reading, Warning } from './reading';
import { truncate } from './values/clean-text';
import { namesJob } from './values/job-title';
import { stripEmployer, stripKnownTail } from './values/strip-title';
import { documentBase } from './web-address';
import { writeBlocks } from './write-blocks';

/**
 * Reads a page's kind and fields, with sources. Neither changes the page nor runs its code; a failing layer does not
 * make it throw.
 * @param layers most reliable first
 */
export function readPage(document: Document, url: URL, layers: readonly Layer[] = LAYERS): Reading {
  // Browsers wrap PDFs in HTML.
  if (document.contentType === 'application/pdf') return { kind: 'none', reason: 'unreadable', cause: 'pdf' };
  const page = makePage(document, url);
  const findings = readLayers(page, layers);
  const reading = readByKind(page, findings, layers);
  // A frame's own contents say more than the page around it.
  if (reading.kind === 'advert' || reading.asAdvert) return reading;
  return { ...reading, ...readAsAdvert(findings, page, reading) };
}

/** Reads by all layers, each with the fields that those before it found for sure. */
export function readLayers(page: Page, layers: readonly Layer[]): readonly SourcedFindings[] {
  const findings: SourcedFindings[] = [];
  for (const layer of layers) findings.push(readLayer(layer, page, knownFields(findings)));
  return findings;
}

function readByKind(page: Page, found: readonly SourcedFindings[], layers: readonly Layer[]): Reading {
  // The page around a frame is a wrapper, unless a format states that it is the advert.
  const frames = found.some(({ advertCertainty }) => advertCertainty === 'stated')
    ? []
    : readFrames(page, layers);
  const framed = chooseFrame(frames) ?? framedText(frames, found, page);
  const isGuess = framed?.kind === 'advert' && framed.warnings.includes('unsure-advert');
  // A possible advert in a frame does not replace what looks like one around it.
  if (framed?.kind === 'advert' && !(isGuess && found.some(({ advertCertainty }) => advertCertainty)))
    return withFactsAround(framed, advert(found, page).fields) ?? framed;
  const seen = found.find(({ source }) => source === 'text');
  const closed = findClosedNotice(page, { text: seen?.found.title ?? '', at: seen?.span?.whole[0] ?? 0 });
  if (closed === 'sure') return { kind: 'none', reason: 'expired' };
  const pageWarnings: readonly Warning[] = closed === 'unsure' ? ['perhaps-closed'] : [];
  // Text that looks like an advert may be a list; a stated JobPosting is not.
  if (found.some(({ advertCertainty }) => advertCertainty === 'stated'))
    return advert(found, page, pageWarnings);
  const likelyText = found.find(({ advertCertainty }) => advertCertainty === 'likely');
  const possible = found.find(({ advertCertainty }) => advertCertainty)?.span;
  const groups = withoutRelatedJobs(findJobLinks(page), page, possible);
  const [several = []] = [findSeveralAdverts(page), findHeadedJobs(page, likelyText?.span, possible)].sort(
    (one, other) => other.length - one.length,
  );
  // A known system's list is complete; other links are menus and filters.
  const siteJobs = found.find(({ source }) => source === 'site')?.jobs ?? [];
  const isSiteList = siteJobs.length >= 2;
  if (several.length > 0) {
    // A table's head says which of its links are jobs.
    const table = isSiteList ? siteJobs : findJobTable(page);
    return table.length >= 2 ? listOf(page, table, []) : listOf(page, several, groups[0] ?? []);
  }
  const known = found.flatMap(({ source, jobs }) => (source === 'site' ? [] : (jobs ?? [])));
  const hasNoJobs = likelyText && !namesJob(likelyText.found.title ?? '') && saysNoJobs(page);
  if (likelyText && known.length < 2 && !hasNoJobs && !isMostlyJobLinks(groups, likelyText.span))
    return advert(found, page, pageWarnings);
  const [jobs, links] = isSiteList
    ? [siteJobs, []]
    : [[known, findJobTable(page)].find(({ length }) => length >= 2) ?? known, groups[0] ?? []];
  // Similar jobs may stand before the advert.
  const areSimilar = found.some(({ advertCertainty }) => advertCertainty) && areBelowOtherJobs(page, links);
  return (
    findBlockedFrame(page) ??
    (framed?.kind === 'listing' ? framed : undefined) ??
    findListing(page, jobs, areSimilar ? [] : links) ??
    framed ??
    findFillingFrame(page) ??
    readPossibleAdvert(found, page, groups, pageWarnings) ?? { kind: 'none', reason: noAdvertReason(page) }
  );
}

/** People press the icon on adverts: a page of another kind's shape is more likely one than not. */
function readPossibleAdvert(
  layers: readonly SourcedFindings[],
  page: Page,
  groups: ReturnType<typeof findJobLinks>,
  pageWarnings: readonly Warning[],
): Reading | undefined {
  const possible = layers.find(({ advertCertainty }) => advertCertainty === 'possible');
  if (!possible || isMostlyJobLinks(groups, possible.span) || isHomeOrSignIn(page.url)) return undefined;
  return advert(layers, page, ['unsure-advert', ...pageWarnings]);
}

/** Where the page around looks like an advert itself, a frame's text is beside it. */
function framedText(
  frames: readonly Reading[],
  layers: readonly SourcedFindings[],
  page: Page,
): AdvertReading | undefined {
  if (layers.some(({ advertCertainty }) => advertCertainty === 'likely')) return undefined;
  return textWithFactsAround(frames, () => advert(layers, page).fields);
}

/** Reads same-origin frames, as iCIMS uses for adverts. */
function readFrames(page: Page, layers: readonly Layer[]): readonly Reading[] {
  return findSameOriginFrames(page).map((frame) =>
    withAddress(readPage(frame.document, frame.url, layers), page.url),
  );
}

/** @returns the page as an advert, in case the recruiter knows better; nothing where it has no words */
function readAsAdvert(
  layers: readonly SourcedFindings[],
  page: Page,
  reading: Reading,
): { asAdvert?: AdvertContents } {
  const isClosed = reading.kind === 'none' && reading.reason === 'expired';
  const { kind: _advert, ...asAdvert } = advert([...layers, readAllText(layers, page)], page, [
    isClosed ? 'perhaps-closed' : 'unsure-advert',
  ]);
  return asAdvert.fields.description ? { asAdvert } : {};
}

/** All that a page shows, where no layer tells its main text from the rest. */
function readAllText(layers: readonly SourcedFindings[], page: Page): SourcedFindings {
  const builder = new FindingsBuilder();
  if (!layers.some(({ found }) => found.description)) {
    const { blocks } = page.outline();
    const main = blocks.filter(({ zone }) => !isInZone(zone, NON_ADVERT_ZONES));
    const shown = main.length > 0 ? main : blocks;
    const base = documentBase(page.document, page.url);
    builder.setDescription(writeBlocks(shown, base), 'weak', { blocks: shown });
    builder.setText('title', shown.find(({ level }) => level > 0)?.text ?? page.title, 'weak');
  }
  return { ...builder.build(), source: 'text' };
}

function knownFields(layers: readonly SourcedFindings[]): ReadonlySet<ReadFieldId> {
  const sure = layers.flatMap(({ source, found, weak }) =>
    // Text that repeats metadata can be shown on the page, so it replaces the metadata.
    source === 'metadata' ? [] : keysOf(found).filter((id) => !weak?.includes(id)),
  );
  return new Set(sure);
}

/** If a layer throws, a warning replaces its findings. */
function readLayer(layer: Layer, page: Page, known: ReadonlySet<ReadFieldId>): SourcedFindings {
  const { source } = layer;
  try {
    return { ...layer.read(page, known), source };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      found: {},
      warnings: [{ layer: source, error: truncate(reason, READING_BOUNDS.error) }],
      source,
    };
  }
}

function advert(
  layers: readonly SourcedFindings[],
  page: Page,
  pageWarnings: readonly Warning[] = [],
): AdvertReading {
  const judgement = judgeClaims(layers);
  const { others } = judgement;
  const fields = addDoubts(withShortTitle(judgement.fields), page);
  const warnings = [...pageWarnings, ...warningsOf(layers)];
  if (!fields.title) warnings.push('no-title');
  if (!fields.description) warnings.push('no-description');
  if ((fields.description?.value.length ?? 0) > WORK_BOUNDS.plain) warnings.push('description-cut');
  if (page.outline().isTruncated) warnings.push('page-cut');
  // By default one applies on the advert's page.
  return {
    kind: 'advert',
    fields: { ...pageAsApplyLink(page.url), ...fields },
    ...(Object.keys(others).length > 0 ? { others } : {}),
    ...placeHints(fields, page),
    warnings: warnings.slice(0, READING_BOUNDS.warnings),
  };
}

/** The board shows employer, place and reference beside the title. */
function withShortTitle(fields: ReadFields): ReadFields {
  const { title, company, place, reference } = fields;
  if (!title) return fields;
  const known = [reference?.value, place?.value, place?.value.split(/,| (?=[A-Z]{1,2}\d)/)[0]].filter(
    (one) => one !== undefined,
  );
  const short = stripKnownTail(title.value, known);
  return { ...fields, title: { ...title, value: company ? stripEmployer(short, company.value) : short } };
}

function placeHints({ location, title }: ReadFields, page: Page): Pick<AdvertReading, 'placeHints'> {
  const hints = location ? [] : findPlaceHints(page, title?.value ?? '');
  return hints.length > 0 ? { placeHints: [...hints] } : {};
}
