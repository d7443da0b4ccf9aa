/** @import { Extension } from '../../browser/launch.mjs' */
/** @import { Page } from '@playwright/test' */
import { launchBrowser } from '../../browser/launch.mjs';
import { aimAtToolbar } from '../../browser/toolbar.mjs';

export const DONE = 'html[data-state="filled"], #line';

/**
 * The time until the popup was filled, in ms: from the click, and from the popup's own start. In Chromium also the files
 * that were loaded until then.
 * @typedef {{ click: number, inside: number, files?: string[] }} Click
 */

/** @typedef {Extension & { page: Page, address: string }} ClickedBrowser `page` is the tab that shows `address` */

/**
 * Runs in each popup before its own scripts: records when the awaited element is there.
 * @param {string} selector
 */
function noteDone(selector) {
  const observer = new MutationObserver(() => {
    if (window.doneAt !== undefined || !document.querySelector(selector)) return;
    window.doneAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/**
 * Starts Chromium with an extension, and opens a page on which its icon is clicked.
 * @param {string} extension the folder of its build
 * @param {string} address
 * @returns {Promise<ClickedBrowser>}
 */
export async function openForClicks(extension, address) {
  const browser = await launchBrowser({ extension });
  await browser.context.addInitScript(noteDone, DONE);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return { ...browser, page, address };
}

/**
 * Clicks the icon once, and measures the time until the popup is filled.
 * @param {ClickedBrowser} browser
 * @returns {Promise<Click>}
 */
export async function measureClick({ context, extensionId, page, address }) {
  await page.goto(address);
  const click = await aimAtToolbar(context, page, extensionId);
  const clicked = performance.timeOrigin + performance.now();
  const popup = await click();
  await popup.waitForFunction(() => window.doneAt !== undefined);
  const { origin, inside, files } = await popup.evaluate(() => {
    const { doneAt = Number.NaN } = window;
    const files = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < doneAt)
      .map(({ name }) => new URL(name).pathname);
    return { origin: performance.timeOrigin, inside: doneAt, files };
  });
  await popup.close();
  return { click: origin + inside - clicked, inside, files };
}

/** @param {readonly number[]} numbers */
function middle(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  return (below + above) / 2;
}

/**
 * The number that a part of them does not exceed; 0 where there are none.
 * @param {readonly number[]} numbers
 * @param {number} part from 0 to 1
 */
export function share(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/**
 * Medians and extremes in whole ms.
 * @param {readonly Click[]} samples
 */
export function summary(samples) {
  const clicks = samples.map(({ click }) => click);
  return {
    'from the click, ms': Math.round(middle(clicks)),
    p95: Math.round(share(clicks, 0.95)),
    fastest: Math.round(Math.min(...clicks)),
    slowest: Math.round(Math.max(...clicks)),
    'inside the popup, ms': Math.round(middle(samples.map(({ inside }) => inside))),
  };
}
