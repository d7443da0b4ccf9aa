import { launchFirefox } from '../browser/firefox/launch.mjs';
import { FirefoxPopup } from '../browser/firefox/popup.mjs';
import { setUp } from '../browser/firefox/set-up.mjs';
import { launchBrowser } from '../browser/launch.mjs';
import { Popup } from '../browser/popup.mjs';
import { seedAccount } from '../browser/seed.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { FIREFOX_BUILD, SANDBOX } from './build.mjs';

/**
 * @typedef {object} DemoBrowser
 * @property {(url: string) => Promise<void>} goTo leads the page's tab to an address
 * @property {(url: string) => Promise<void>} openBehind opens an address in a tab behind the page's
 * @property {() => Promise<Popup | FirefoxPopup>} clickIcon clicks the toolbar icon on the page; gives the popup once all is filled in, its rows closed
 * @property {(file: string) => Promise<void>} screenshot a picture of the page
 * @property {Promise<unknown>} closed settles when somebody closes the browser
 * @property {() => Promise<void>} close
 */

/** @typedef {{ headless: boolean, board: { url: string } }} Options */

/** @param {Options} options @returns {Promise<DemoBrowser>} */
async function openChromium({ headless, board }) {
  const browser = await launchBrowser({ extension: SANDBOX, headless });
  const { context, extensionId } = browser;
  await seedAccount(browser, board);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    async goTo(url) {
      await page.goto(url);
    },
    async openBehind(url) {
      await (await context.newPage()).goto(url);
      await page.bringToFront();
    },
    clickIcon: async () => new Popup(await clickToolbar(context, page, extensionId)).ready(),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    closed: new Promise((resolve) => context.once('close', resolve)),
    close: browser.close,
  };
}

/** @param {Options} options @returns {Promise<DemoBrowser>} */
async function openFirefox({ headless, board }) {
  const firefox = await launchFirefox({ extension: FIREFOX_BUILD, headless });
  await setUp(firefox, board);
  await firefox.closeTabs();
  let page = await firefox.tabInFront('about:blank');
  return {
    async goTo(url) {
      page = await firefox.goTo(url);
    },
    openBehind: (url) => firefox.openTabBehind(url),
    clickIcon: async () => new FirefoxPopup(firefox, await firefox.clickToolbar()).ready(),
    screenshot: (file) => page.screenshot(file),
    closed: firefox.closed,
    close: firefox.close,
  };
}

export const DEMO_BROWSERS = { chromium: openChromium, firefox: openFirefox };
