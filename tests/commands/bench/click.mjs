import { launchBrowser } from '../../browser/launch.mjs';
import { aimAtToolbar } from '../../browser/toolbar.mjs';
import { createSite } from '../../site/site.mjs';
import { ensureSandbox, SANDBOX } from '../build.mjs';
import { writeEmptyExtension } from './empty-extension.mjs';

const CLICKS = 20;
const DONE = 'html[data-state="filled"], #line';

/** Runs in each popup before its own scripts: notes when what is waited for is there. */
function noteDone(selector) {
  const note = (_, observer) => {
    if (globalThis.doneAt !== undefined || !document.querySelector(selector)) return;
    globalThis.doneAt = performance.now();
    observer.disconnect();
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });
}

async function open(extension, address) {
  const browser = await launchBrowser({ extension });
  await browser.context.addInitScript(noteDone, DONE);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return { ...browser, page, address };
}

async function measure({ context, extensionId, page, address }) {
  await page.goto(address);
  const click = await aimAtToolbar(context, page, extensionId);
  const clicked = performance.timeOrigin + performance.now();
  const popup = await click();
  await popup.waitForFunction(() => globalThis.doneAt !== undefined);
  const { origin, inside } = await popup.evaluate(() => ({
    origin: performance.timeOrigin,
    inside: globalThis.doneAt,
  }));
  await popup.close();
  return { click: origin + inside - clicked, inside };
}

function middle(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function summary(samples) {
  const clicks = samples.map(({ click }) => click);
  return {
    'from the click, ms': Math.round(middle(clicks)),
    fastest: Math.round(Math.min(...clicks)),
    slowest: Math.round(Math.max(...clicks)),
    'inside the popup, ms': Math.round(middle(samples.map(({ inside }) => inside))),
  };
}

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
  const browsers = [await open(SANDBOX, address), await open(least.folder, address)];
  try {
    const [ours, empty] = [[], []];
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
