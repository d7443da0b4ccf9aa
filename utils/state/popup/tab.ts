import browser, { type Scripting } from 'webextension-polyfill';
import { failedReading } from '@/utils/reading/failed-reading';
import { type Reading, readingSchema, type UnreadableCause } from '@/utils/reading/reading';
import { hasHostPermission, revokeHostPermission } from '@/utils/settings/permission';
import { isValid } from '@/utils/validation/is-valid';
import { withoutQuotes } from './frame';

/** The tab that the popup was opened over. */
export interface Tab {
  id: number | undefined;
  /** Its address, where the browser tells it: it does for every web page once the toolbar icon was clicked. */
  url: string | undefined;
}

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** @returns the active tab of the popup's window. */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url };
}

/**
 * Injects the reader into the tab and takes back what it read. An advert in a frame of another site is read there where
 * the recruiter has allowed that site, once: the permission is given back then. Where the browser does not let the reader
 * in, or the reader fails, the reading is `none` with the cause.
 */
export async function readTab({ id, url }: Tab): Promise<Reading> {
  const known = causeByAddress(url);
  if (known === 'browser-page' || id === undefined) return unreadable(known ?? 'browser-page');
  const [page] = await inject({ tabId: id });
  if (!page) return unreadable(known ?? 'refused');
  const { reading } = page;
  if (reading.kind !== 'blocked-frame' || !(await hasHostPermission(reading.frame).catch(() => false)))
    return reading;
  const frames = await inject({ tabId: id, allFrames: true });
  // Not waited for: what could not be given back now is given back at the browser's next start.
  revokeHostPermission(reading.frame).catch(() => undefined);
  return readFramed(page, frames);
}

/** What the reader gave in one frame. */
interface Injected {
  reading: Reading;
  /** 0 is the page itself. */
  frameId: number;
  /** Names the frame's document, where the browser tells: Firefox does not. */
  documentId: string | undefined;
}

/** What the browser says of a reading, apart from what the page says. */
const documents = new WeakMap<Reading, string>();

/** @returns the name of the document that was read, where the browser tells: Firefox does not. */
export function documentIdOf(reading: Reading): string | undefined {
  return documents.get(reading);
}

function noteDocument(reading: Reading, documentId: string | undefined): Reading {
  if (documentId) documents.set(reading, documentId);
  return reading;
}

/** @returns the reading of each frame that the browser let the reader into */
async function inject(target: Scripting.InjectionTarget): Promise<Injected[]> {
  const injected = await browser.scripting
    .executeScript({ target, files: ['/reader.js'] })
    // The browser's words differ from one to the next; all of them say that it keeps extensions out.
    .catch(() => []);
  return injected.map(toInjected);
}

/** Where the script failed, Firefox gives its error and Chrome gives nothing. */
function toInjected({ result, error, frameId, documentId }: Scripting.InjectionResult): Injected {
  const reading = isValid(result, readingSchema)
    ? result
    : failedReading(error ?? new TypeError('The reader returned no reading'));
  return { reading: noteDocument(reading, documentId), frameId, documentId };
}

/** @returns the advert of a frame, under the page's own address. A page that was left in between is not mixed with the next. */
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
