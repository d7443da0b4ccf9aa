import { launchBrowser } from '../../browser/launch.mjs';
import { aimAtToolbar } from '../../browser/toolbar.mjs';

export const DONE = 'html[data-state="filled"], #line';

/** Runs in each popup before its own scripts: records when the awaited element is there. */
function noteDone(selector) {
  const note = (_, observer) => {
    if (globalThis.doneAt !== undefined || !document.querySelector(selector)) return;
    globalThis.doneAt = performance.now();
    observer.disconnect();
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });
}

/**
 * @param {string} extension the folder of its build
 * @param {string} address
 */
export async function openForClicks(extension, address) {
  const browser = await launchBrowser({ extension });
  await browser.context.addInitScript(noteDone, DONE);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return { ...browser, page, address };
}

/** Clicks the icon once, and measures the time until the popup is filled. */
export async function measureClick({ context, extensionId, page, address }) {
  await page.goto(address);
  const click = await aimAtToolbar(context, page, extensionId);
  const clicked = performance.timeOrigin + performance.now();
  const popup = await click();
  await popup.waitForFunction(() => globalThis.doneAt !== undefined);
  const { origin, inside, files } = await popup.evaluate(() => ({
    origin: performance.timeOrigin,
    inside: globalThis.doneAt,
    files: performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < globalThis.doneAt)
      .map(({ name }) => new URL(name).pathname),
  }));
  await popup.close();
  return { click: origin + inside - clicked, inside, files };
}

/** @param {number[]} numbers */
function middle(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/**
 * @param {number[]} numbers
 * @param {number} part of them that is at most as large
 */
export function share(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

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
