/** @import { BrowserContext, Page } from '@playwright/test' */

const OPENINGS = 10;
const WHEEL_STEPS = 150;
const WORDS = ['perth 4', 'cafe', 'ref-7777', 'job-5a', 'nurse ardlunan 12', 'nothing at all'];

/** @typedef {{ times: number[], blocked: number, own: number }} Work times of each, the page's longest block, and its own work for one, in ms */

/**
 * Runs in the page before its own scripts: records when the first rows and all rows are there, and what blocked it.
 */
function watch() {
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked = Math.max(window.blocked, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (window.firstAt === undefined && document.querySelector('.history-list li'))
      window.firstAt = performance.now();
    if (window.allAt === undefined && document.body?.textContent.includes(' postings'))
      window.allAt = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: measures each key until the next frame is drawn. */
export function timeKeys() {
  window.keyTimes = [];
  window.blocked = 0;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

function timeFrames() {
  window.frameTimes = [];
  window.blocked = 0;
  /** @param {number} before */
  const next = (before) =>
    requestAnimationFrame((now) => {
      window.frameTimes.push(now - before);
      next(now);
    });
  requestAnimationFrame(next);
}

/**
 * The work time of the page's main thread in ms, without other programs on the machine.
 * @param {Page} page
 * @returns {Promise<() => Promise<number>>} asks for it
 */
export async function ownTime(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/** @param {Page} page */
async function ready(page) {
  await page.waitForFunction(() => document.body.textContent.includes(' postings'));
}

/**
 * Opens the history again and again.
 * @param {BrowserContext} context
 * @param {string} address
 * @returns {Promise<{ first: number[], all: number[], blocked: number[] }>} when the first rows and all rows were there,
 * and the longest block of the page, of each opening in ms
 */
export async function openings(context, address) {
  /** @type {{ first: number, all: number, blocked: number }[]} */
  const opened = [];
  for (let made = 0; made < OPENINGS; made += 1) {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => window.allAt !== undefined);
    const times = await page.evaluate(() => {
      const { firstAt: first = Number.NaN, allAt: all = Number.NaN, blocked } = window;
      return { first, all, blocked };
    });
    opened.push(times);
    await page.close();
  }
  return {
    first: opened.map(({ first }) => first),
    all: opened.map(({ all }) => all),
    blocked: opened.map(({ blocked }) => blocked),
  };
}

/**
 * Types words into the search, key by key.
 * @param {Page} page
 * @returns {Promise<Work>} of a key
 */
export async function searches(page) {
  await page.addInitScript(watch);
  await page.reload();
  await ready(page);
  await page.evaluate(timeKeys);
  const worked = await ownTime(page);
  const before = await worked();
  const box = page.getByLabel('Search');
  await box.focus();
  for (const words of WORDS) {
    for (const key of words) await page.keyboard.press(key === ' ' ? 'Space' : key);
    await box.press('ControlOrMeta+A');
    await box.press('Delete');
  }
  const scriptTime = (await worked()) - before;
  const found = await page.evaluate(() => ({ times: window.keyTimes, blocked: window.blocked }));
  return { ...found, own: scriptTime / found.times.length };
}

/**
 * Scrolls through the history.
 * @param {Page} page
 * @returns {Promise<Work>} of a frame
 */
export async function frames(page) {
  await ready(page);
  await page.mouse.move(600, 500);
  await page.evaluate(timeFrames);
  const worked = await ownTime(page);
  const before = await worked();
  for (let step = 0; step < WHEEL_STEPS; step += 1) await page.mouse.wheel(0, step % 10 === 9 ? 20_000 : 900);
  const scriptTime = (await worked()) - before;
  const found = await page.evaluate(() => ({ times: window.frameTimes, blocked: window.blocked }));
  return { ...found, own: scriptTime / found.times.length };
}
