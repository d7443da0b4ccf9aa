import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { isSamplePage } from '@/utils/drafts/sample-page';
import { failedReading } from '@/utils/reading/failed-reading';
import {
  type AdvertReading,
  type Reading,
  readingSchema,
  type UnreadableCause,
} from '@/utils/reading/reading';
import { isValid } from '@/utils/validation/is-valid';
import { runReaderIn } from './first-requests';

export interface Tab {
  id: number | undefined;
  /** Known for web pages after a click on the icon. */
  url: string | undefined;
  /** Where the panel is opened. */
  windowId?: number | undefined;
}

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** @param asked if the browser was asked already */
export async function activeTab(asked?: Promise<Tabs.Tab | undefined>): Promise<Tab> {
  const tab = await (asked ?? browser.tabs.query({ active: true, currentWindow: true }).then(([one]) => one));
  return { id: tab?.id, url: tab?.url, windowId: tab?.windowId };
}

/** What the reader returned, if it was started already. */
export type EarlyReading = Promise<Scripting.InjectionResult[] | undefined>;

/** Runs the reader, and settles the place of an advert. */
export async function readTab(tab: Tab, early?: EarlyReading): Promise<Reading> {
  const reading = await runReader(tab, early);
  return reading.kind === 'advert' ? withPlace(reading, documentIdOf(reading)) : reading;
}

/**
 * Finds the place of work where the page has no label for it, and checks a postcode of the text against it. Notes the
 * document.
 */
export async function withPlace(reading: AdvertReading, documentId: string | undefined): Promise<Reading> {
  const { place, location } = reading.fields;
  // The list of towns takes a while to load, and changes nothing about a place and postcode from the page's data.
  const isOpen = !place || (location ? location.source === 'text' : reading.placeHints);
  const towns = isOpen ? await import('@/utils/towns/add-place').catch(() => undefined) : undefined;
  return noteDocument(towns ? towns.addPlace(reading) : reading, documentId);
}

/** Revokes the permission for a frame's site after reading. A failure is a reading of kind `none`. */
async function runReader({ id, url }: Tab, early?: EarlyReading): Promise<Reading> {
  // No browser lets a script be injected into an extension's page.
  if (isSamplePage(url)) return (await import('./read-sample')).readSample(id);
  const known = causeByAddress(url);
  if (known === 'browser-page' || id === undefined) return unreadable(known ?? 'browser-page');
  const [page] = await inject({ tabId: id }, early);
  if (!page) return unreadable(known ?? 'refused');
  const { reading } = page;
  if (reading.kind !== 'blocked-frame') return reading;
  const { hasHostPermission, revokeHostPermission } = await import('@/utils/settings/permission');
  if (!(await hasHostPermission(reading.frame).catch(() => false))) return reading;
  const frames = await inject({ tabId: id, allFrames: true });
  // If it fails, the next browser start revokes it.
  revokeHostPermission(reading.frame).catch(() => undefined);
  return readFramed(page, frames);
}

interface Injected {
  reading: Reading;
  frameId: number;
  documentId: string | undefined;
}

/** Not a part of the reading: the ids come from the browser, not the page. */
const documents = new WeakMap<Reading, string>();

/** @returns the browser's id of the document; Firefox has none */
export function documentIdOf(reading: Reading): string | undefined {
  return documents.get(reading);
}

function noteDocument(reading: Reading, documentId: string | undefined): Reading {
  if (documentId) documents.set(reading, documentId);
  return reading;
}

/** @returns a result for each frame that lets the reader run; none where the page is closed to extensions */
async function inject(target: Scripting.InjectionTarget, early?: EarlyReading): Promise<Injected[]> {
  // A failed script yields an error in Firefox and nothing in Chrome.
  const injected = await (early ?? runReaderIn(target)).catch(() => []);
  return (injected ?? []).map(toInjected);
}

/** What the reader returned is checked: it ran in the page. */
function toInjected({ result, error, frameId, documentId }: Scripting.InjectionResult): Injected {
  const reading = isValid(result, readingSchema)
    ? result
    : failedReading(error ?? new TypeError('The reader returned no reading'));
  return { reading: noteDocument(reading, documentId), frameId, documentId };
}

/** @returns the advert of a frame, under the page's address, unless the page was left in between */
function readFramed(page: Injected, frames: readonly Injected[]): Reading {
  const now = frames.find(({ frameId }) => frameId === 0);
  if (!now || now.documentId !== page.documentId || now.reading.address !== page.reading.address) {
    return now?.reading ?? page.reading;
  }
  const advert = frames.map(({ reading }) => reading).find((one) => one.kind === 'advert');
  return advert
    ? noteDocument({ ...withoutQuotes(advert), address: page.reading.address }, page.documentId)
    : page.reading;
}

/** The frame's permission is revoked after reading, so its quotes cannot be shown. */
function withoutQuotes(reading: AdvertReading): AdvertReading {
  const fields = structuredClone(reading.fields);
  for (const field of Object.values(fields)) delete field?.quote;
  return { ...reading, fields };
}

function unreadable(cause: UnreadableCause): Reading {
  return { kind: 'none', reason: 'unreadable', cause };
}

function causeByAddress(address: string | undefined): UnreadableCause | undefined {
  if (!address || !URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.has(hostname)) return 'store';
  return /\.pdf$/iu.test(pathname) ? 'pdf' : undefined;
}
