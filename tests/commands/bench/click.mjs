import { createSite } from '../../site/site.mjs';
import { ensureSandbox, SANDBOX } from '../build.mjs';
import { measureClick, openForClicks, summary } from './clicks.mjs';
import { writeEmptyExtension } from './empty-extension.mjs';

const CLICKS = 20;

function print(ours, empty) {
  const [filled, line] = [summary(ours), summary(empty)];
  console.log(`Medians of ${CLICKS} clicks each, taken in turn in one run`);
  console.table({ 'Jobcourier, form filled': filled, 'empty popup, one line': line });
  for (const column of ['from the click, ms', 'inside the popup, ms']) {
    console.log(`${column}: ${(filled[column] / line[column]).toFixed(2)} times the empty popup`);
  }
}

/**
 * Measures how long the form takes to be filled after a click on the toolbar icon, beside an empty popup.
 * @returns {Promise<boolean>} whether it could be measured
 */
export async function run() {
  if (!ensureSandbox()) return false;
  const site = await createSite();
  const least = writeEmptyExtension();
  const address = `${site.url}/jobs/warehouse-operative`;
  const browsers = [await openForClicks(SANDBOX, address), await openForClicks(least.folder, address)];
  try {
    const [ours, empty] = [[], []];
    for (let made = 0; made < CLICKS; made += 1) {
      ours.push(await measureClick(browsers[0]));
      empty.push(await measureClick(browsers[1]));
    }
    print(ours, empty);
    return true;
  } finally {
    await Promise.allSettled([...browsers.map((browser) => browser.close()), site.close()]);
    least.remove();
  }
}
