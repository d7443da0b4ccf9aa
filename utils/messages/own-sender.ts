import browser, { type Runtime } from 'webextension-polyfill';

/** @returns whether a message comes from an extension page or the worker, not from a content script */
export function isOwnSender(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
