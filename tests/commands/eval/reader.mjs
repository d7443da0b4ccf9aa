/** @import { Reading } from '../../../utils/reading/reading' */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SANDBOX } from '../build.mjs';
import { openHiddenPage, openSavedPages } from './saved-page.mjs';

/**
 * What was read, and the time that the first call took and the median of the warm ones, in ms.
 * @typedef {{ reading: Reading, ms: number, ms_first: number }} TimedReading
 */

/**
 * Runs inside the page: the reader once in the fresh page, then warm.
 * @param {string} source of the built reader
 * @param {number} warmCalls
 * @returns {Promise<TimedReading>}
 */
async function readAndTime(source, warmCalls) {
  const call = async () => {
    const started = performance.now();
    // biome-ignore lint/security/noGlobalEval: executeScript also returns a script's completion value.
    const reading = await globalThis.eval(source);
    return { reading, ms: performance.now() - started };
  };
  const first = await call();
  /** @type {number[]} */
  const warm = [];
  for (let made = 0; made < warmCalls; made += 1) warm.push((await call()).ms);
  warm.sort((a, b) => a - b);
  return { reading: first.reading, ms_first: first.ms, ms: warm[Math.floor(warmCalls / 2)] ?? first.ms };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} warmCalls further readings of each page, to time it warm
 */
export async function createReader(browser, warmCalls) {
  const context = await browser.newContext();
  // What is timed is read where a recruiter reads it: in a tab.
  const page = warmCalls > 0 ? await context.newPage() : await openHiddenPage(context);
  const pages = await openSavedPages(page);
  const source = readFileSync(path.join(SANDBOX, 'reader.js'), 'utf8');
  const expression = `(${readAndTime})(${JSON.stringify(source)}, ${warmCalls})`;
  return {
    /**
     * @param {Buffer} html
     * @param {string} url the page's address
     */
    async read(html, url) {
      const read = await pages.show(html, url, (evaluate) => evaluate(expression));
      // `expression` is a call of `readAndTime`.
      return /** @type {TimedReading} */ (read);
    },
  };
}
