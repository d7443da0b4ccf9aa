/** @import { Extension } from './launch.mjs' */
import { closeWelcome, launchBrowser, loadExtension } from './launch.mjs';
import { browserSession } from './session.mjs';

/** The events of a context that tests listen to. */
const EVENTS = /** @type {const} */ (['console', 'page', 'request', 'serviceworker', 'weberror']);

/**
 * Starts a browser that serves one test after the other.
 * @param {Parameters<typeof launchBrowser>[0]} options
 */
export async function launchShared(options) {
  const browser = await launchBrowser(options);
  // A browser that shows no tab at all closes.
  const blank = browser.context.pages()[0] ?? (await browser.context.newPage());
  return { browser, reset: () => resetBrowser(browser, blank), close: browser.close };
}

/**
 * Removes what a test left. The extension is installed anew: that clears its storage, its database, its permissions and
 * its worker.
 * @param {Extension} browser
 * @param {import('@playwright/test').Page} blank a tab that stays open
 */
async function resetBrowser(browser, blank) {
  const { context } = browser;
  for (const event of EVENTS) context.removeAllListeners(event);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  for (const page of context.pages()) if (page !== blank) await page.close();
  const session = await browserSession(context);
  await session.send('Extensions.uninstall', { id: browser.extensionId });
  await session.detach();
  await context.setOffline(false);
  await context.clearCookies();
  await loadExtension(context, browser.extension);
  await closeWelcome(context, browser.extension);
}

/** @typedef {Awaited<ReturnType<typeof launchShared>>} SharedBrowser */
