import { is } from 'superstruct';
import browser from 'webextension-polyfill';
import { type Reading, readingSchema, type UnreadableCause } from '@/utils/reading/reading';

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
 * Injects the reader into the tab and takes back what it read. Where the browser does not let it in, or what comes
 * back is no reading, the reading is `none` with the cause.
 */
export async function readTab({ id, url }: Tab): Promise<Reading> {
  const known = causeByAddress(url);
  if (known === 'browser-page' || id === undefined) return unreadable(known ?? 'browser-page');
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: id },
      files: ['/reader.js'],
    });
    const reading: unknown = injected?.result;
    return is(reading, readingSchema) ? reading : unreadable(known ?? 'refused');
  } catch {
    return unreadable(known ?? 'refused');
  }
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
