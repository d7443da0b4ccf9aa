import browser, { type Scripting } from 'webextension-polyfill';
import { failedReading } from '@/utils/reading/failed-reading';
import {
  type AdvertReading,
  type Reading,
  readingSchema,
  type UnreadableCause,
} from '@/utils/reading/reading';
import { hasHostPermission, revokeHostPermission } from '@/utils/settings/permission';
import { isValid } from '@/utils/validation/is-valid';
import { withoutQuotes } from './frame';

export interface Tab {
  id: number | undefined;
  /** Known for every web page after the toolbar icon was clicked. */
  url: string | undefined;
}

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** @returns the active tab of the popup's window */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url };
}

/** Runs the reader. */
export async function readTab(tab: Tab): Promise<Reading> {
  const reading = await runReader(tab);
  return reading.kind === 'advert' ? findPlace(reading, documentIdOf(reading)) : reading;
}

/** Looks up the place where the page has no label for it. @param documentId the browser's id of the document */
export async function findPlace(reading: AdvertReading, documentId: string | undefined): Promise<Reading> {
  const isOpen = !reading.fields.place && reading.placeHints;
  const towns = isOpen ? await import('@/utils/towns/settle-place').catch(() => undefined) : undefined;
  return noteDocument(towns ? towns.settlePlace(reading) : reading, documentId);
}

/** Permission for a frame's site is revoked after reading. A failure is a reading of kind `none`. */
async function runReader({ id, url }: Tab): Promise<Reading> {
  const known = causeByAddress(url);
  if (known === 'browser-page' || id === undefined) return unreadable(known ?? 'browser-page');
  const [page] = await inject({ tabId: id });
  if (!page) return unreadable(known ?? 'refused');
  const { reading } = page;
  if (reading.kind !== 'blocked-frame' || !(await hasHostPermission(reading.frame).catch(() => false)))
    return reading;
  const frames = await inject({ tabId: id, allFrames: true });
  // Not awaited: if it fails, the next browser start revokes it.
  revokeHostPermission(reading.frame).catch(() => undefined);
  return readFramed(page, frames);
}

interface Injected {
  reading: Reading;
  frameId: number;
  documentId: string | undefined;
}

/** A side table, because this comes from the browser and not from the page. */
const documents = new WeakMap<Reading, string>();

/** @returns the browser's id of the document that was read; Firefox has none */
export function documentIdOf(reading: Reading): string | undefined {
  return documents.get(reading);
}

function noteDocument(reading: Reading, documentId: string | undefined): Reading {
  if (documentId) documents.set(reading, documentId);
  return reading;
}

/** @returns the result of each frame that the reader could run in */
async function inject(target: Scripting.InjectionTarget): Promise<Injected[]> {
  const injected = await browser.scripting
    .executeScript({ target, files: ['/reader.js'], injectImmediately: true })
    // Browsers word this differently; it always means that the page is closed to extensions.
    .catch(() => []);
  return injected.map(toInjected);
}

/** A failed script yields an error in Firefox and nothing in Chrome. */
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
