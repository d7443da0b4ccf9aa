import { parseArgs } from 'node:util';
import { createSite } from '../../site/site.mjs';
import { ensureFirefoxBuild, ensureSandbox, FIREFOX_BUILD, SANDBOX } from '../build.mjs';
import { measureClick, openForClicks, summary } from './clicks.mjs';
import { writeEmptyExtension } from './empty-extension.mjs';
import { measureFirefoxClick, openFirefoxForClicks } from './firefox-clicks.mjs';

const CLICKS = 30;

function print(ours, empty) {
  const [filled, line] = [summary(ours), summary(empty)];
  console.log(`Medians of ${CLICKS} clicks each, taken in turn in one run`);
  console.table({ 'Jobcourier, form filled': filled, 'empty popup, one line': line });
  for (const column of ['from the click, ms', 'p95', 'inside the popup, ms']) {
    console.log(`${column}: ${(filled[column] / line[column]).toFixed(2)} times the empty popup`);
  }
  const loaded = ours.at(-1)?.files ?? [];
  if (loaded.length > 0)
    console.log(`${loaded.length} files before the form was filled: ${loaded.join(', ')}`);
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
  const [open, measure] = values.firefox
    ? [openFirefoxForClicks, measureFirefoxClick]
    : [openForClicks, measureClick];
  const site = await createSite();
  const least = writeEmptyExtension();
  const address = `${site.url}/jobs/warehouse-operative`;
  const browsers = [
    await open(values.firefox ? FIREFOX_BUILD : SANDBOX, address),
    await open(least.folder, address),
  ];
  try {
    const [ours, empty] = [[], []];
    // The first click warms the browser's caches.
    for (const browser of browsers) await measure(browser);
    for (let made = 0; made < CLICKS; made += 1) {
      ours.push(await measure(browsers[0]));
      empty.push(await measure(browsers[1]));
    }
    print(ours, empty);
    return true;
  } finally {
    await Promise.allSettled([...browsers.map((browser) => browser.close()), site.close()]);
    least.remove();
  }
}
