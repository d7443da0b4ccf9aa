// @ts-check
/** @import { Page } from '@playwright/test' */
/** @import { Extension } from './launch.mjs' */
import { stopWorkers } from './faults.mjs';

/** The events of a context that tests listen to. */
const EVENTS = /** @type {const} */ (['console', 'page', 'request', 'serviceworker', 'weberror']);

/** Runs in a page of the extension's origin: brings the extension back to how it was when it was installed. */
async function clearExtension() {
  /** @type {any} - `chrome` is there in the extension's page, and not here */
  const chrome = Reflect.get(globalThis, 'chrome');
  const { host_permissions: given = [] } = chrome.runtime.getManifest();
  const { origins } = await chrome.permissions.getAll();
  const added = origins.filter((/** @type {string} */ origin) => !given.includes(origin));
  await Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.session.clear(),
    chrome.alarms.clearAll(),
    chrome.action.setBadgeText({ text: '' }),
    chrome.action.setTitle({ title: chrome.runtime.getManifest().action.default_title }),
    added.length > 0 && chrome.permissions.remove({ origins: added }),
    new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('jobcourier');
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    }),
  ]);
}

/**
 * Takes away everything that a test left in a browser and in its extension, so that the next test finds both as new.
 * The worker is stopped as well, because of what it has in memory. Web pages' own storage stays.
 * @param {Extension} browser
 * @param {Page} tab a page of the extension's origin that runs none of its code; it stays open
 */
export async function resetBrowser(browser, tab) {
  const { context } = browser;
  for (const event of EVENTS) context.removeAllListeners(event);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  for (const page of context.pages()) if (page !== tab) await page.close();
  await context.setOffline(false);
  await context.clearCookies();
  await stopWorkers(browser);
  await tab.evaluate(clearExtension);
  // An event of the tabs may have started the worker in between, while the storage was not empty yet.
  await stopWorkers(browser);
}
