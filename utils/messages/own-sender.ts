import browser, { type Runtime } from 'webextension-polyfill';

/** @returns whether it comes from our pages or worker, not a content script */
export function isOwnSender(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
