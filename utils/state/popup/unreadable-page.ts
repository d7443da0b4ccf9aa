import browser from 'webextension-polyfill';
import type { UnreadableCause } from '@/utils/reading/reading';

/** What a page is that no extension can read, finer than the reading's cause. */
export type ClosedPage =
  | UnreadableCause
  | 'new-tab'
  | 'own-page'
  | 'other-extension'
  | 'source-view'
  | 'reader-view'
  | 'mozilla';

const NEW_TABS = new Set(['about:blank', 'about:newtab', 'about:home']);

/** Firefox's `extensions.webextensions.restrictedDomains`, without its store. */
const MOZILLA =
  /^(?:support\.mozilla\.org|(?:[\w-]+\.)?accounts\.firefox\.com|sync\.services\.mozilla\.com)$/u;

/** @param address as the tab has it; browsers keep some to themselves */
export function closedPageOf(cause: UnreadableCause, address: string | undefined): ClosedPage {
  if (!address || !URL.canParse(address)) return cause;
  const { protocol, hostname, pathname, href } = new URL(address);
  if (cause === 'file') return /\.pdf$/iu.test(pathname) ? 'pdf' : cause;
  if (cause === 'refused') return MOZILLA.test(hostname) ? 'mozilla' : cause;
  if (cause !== 'browser-page') return cause;
  if (NEW_TABS.has(href) || /^(?:chrome|edge):$/u.test(protocol)) {
    return NEW_TABS.has(href) || hostname === 'newtab' ? 'new-tab' : cause;
  }
  if (protocol === 'view-source:') return 'source-view';
  if (protocol === 'read:' || href.startsWith('about:reader')) return 'reader-view';
  if (href.startsWith(browser.runtime.getURL('/'))) return 'own-page';
  return /^(?:chrome|moz)-extension:$/u.test(protocol) ? 'other-extension' : cause;
}
