/** @import { Click } from './clicks.mjs' */
import { parseArgs } from 'node:util';
import { createSite } from '../../site/site.mjs';
import { ensureFirefoxBuild, ensureSandbox, FIREFOX_BUILD, SANDBOX } from '../build.mjs';
import { measureClick, openForClicks, summary } from './clicks.mjs';
import { writeEmptyExtension } from './empty-extension.mjs';
import { openFirefoxForClicks } from './firefox-clicks.mjs';

const CLICKS = 30;

/**
 * @param {readonly Click[]} ours
 * @param {readonly Click[]} empty
 */
function print(ours, empty) {
  const [filled, line] = [summary(ours), summary(empty)];
  console.log(`Medians of ${CLICKS} clicks each, taken in turn in one run`);
  console.table({ 'Jobcourier, form filled': filled, 'empty popup, one line': line });
  for (const column of /** @type {const} */ (['from the click, ms', 'p95', 'inside the popup, ms'])) {
    console.log(`${column}: ${(filled[column] / line[column]).toFixed(2)} times the empty popup`);
  }
  const loaded = ours.at(-1)?.files ?? [];
  if (loaded.length > 0)
    console.log(`${loaded.length} files before the form was filled: ${loaded.join(', ')}`);
}

/**
 * @param {string} extension the folder of its build
 * @param {string} address
 */
async function openChromiumForClicks(extension, address) {
  const browser = await openForClicks(extension, address);
  return { measure: () => measureClick(browser), close: browser.close };
}

/**
 * Measures the time from a click on the toolbar icon to the filled form, compared with an empty popup; `--firefox`
 * measures in Firefox.
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it could be measured
 */
export async function run(args) {
  const { values } = parseArgs({ args, options: { firefox: { type: 'boolean', default: false } } });
  const isBuilt = values.firefox ? ensureFirefoxBuild() : ensureSandbox();
  if (!isBuilt) return false;
  const open = values.firefox ? openFirefoxForClicks : openChromiumForClicks;
  const site = await createSite();
  const least = writeEmptyExtension();
  const address = `${site.url}/jobs/warehouse-operative`;
  const filled = await open(values.firefox ? FIREFOX_BUILD : SANDBOX, address);
  const line = await open(least.folder, address);
  try {
    /** @type {Click[]} */
    const ours = [];
    /** @type {Click[]} */
    const empty = [];
    // The first click warms the browser's caches.
    for (const browser of [filled, line]) await browser.measure();
    for (let made = 0; made < CLICKS; made += 1) {
      ours.push(await filled.measure());
      empty.push(await line.measure());
    }
    print(ours, empty);
    return true;
  } finally {
    await Promise.allSettled([filled.close(), line.close(), site.close()]);
    least.remove();
  }
}
