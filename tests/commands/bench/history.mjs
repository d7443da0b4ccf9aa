/** @import { Extension } from '../../browser/launch.mjs' */
/** @import { Click } from './clicks.mjs' */
import { launchBrowser } from '../../browser/launch.mjs';
import { seedAccount } from '../../browser/seed.mjs';
import { seedPostings } from '../../browser/seed-postings.mjs';
import { createSite } from '../../site/site.mjs';
import { ensureSandbox, SANDBOX } from '../build.mjs';
import { measureClick, openForClicks, share, summary } from './clicks.mjs';
import { frames, openings, searches } from './history-page.mjs';

const POSTINGS = 10_000;
const LENGTH = 20_000;
const CLICKS = 20;

const NO_BOARD = { url: 'http://127.0.0.1:9' };

/** @param {Extension} browser */
const advertsPage = ({ extensionId }) => `chrome-extension://${extensionId}/adverts.html#history`;

/**
 * @param {Extension} browser
 * @param {number} count of postings
 */
async function seed(browser, count) {
  await seedAccount(browser, NO_BOARD);
  const page = await browser.context.newPage();
  await page.goto(advertsPage(browser));
  await page.getByText('Nothing has been posted yet').waitFor();
  await seedPostings(page, count, LENGTH);
  await page.close();
}

/** @param {readonly number[]} numbers */
const row = (numbers) => ({
  times: numbers.length,
  p50: Math.round(share(numbers, 0.5)),
  p95: Math.round(share(numbers, 0.95)),
  most: Math.round(share(numbers, 1)),
});

async function measurePage() {
  const browser = await launchBrowser({ extension: SANDBOX });
  try {
    await seed(browser, POSTINGS);
    const { first, all, blocked } = await openings(browser.context, advertsPage(browser));
    const page = await browser.context.newPage();
    await page.goto(advertsPage(browser));
    const keys = await searches(page);
    const scrolled = await frames(page);
    console.log(`${POSTINGS} postings of ${LENGTH / 1000} kB each, in ms`);
    console.table({
      'opening, until the first rows': row(first),
      'opening, until all are read': row(all),
      'opening, longest block of the page': row(blocked),
      'a key of a search, until the hits are drawn': row(keys.times),
      'search, longest block of the page': row([keys.blocked]),
      'scrolling, from one frame to the next': row(scrolled.times),
      'scrolling, longest block of the page': row([scrolled.blocked]),
    });
    console.log(
      `The page's own work: ${keys.own.toFixed(1)} ms a key, ${scrolled.own.toFixed(1)} ms a frame of scrolling`,
    );
  } finally {
    await browser.close();
  }
}

async function measurePopup() {
  const site = await createSite();
  const address = `${site.url}/jobs/warehouse-operative`;
  const empty = await openForClicks(SANDBOX, address);
  const full = await openForClicks(SANDBOX, address);
  try {
    await seed(empty, 0);
    await seed(full, POSTINGS);
    /** @type {Click[]} */
    const none = [];
    /** @type {Click[]} */
    const many = [];
    // The first click warms the browser's caches.
    for (const browser of [empty, full]) await measureClick(browser);
    for (let made = 0; made < CLICKS; made += 1) {
      none.push(await measureClick(empty));
      many.push(await measureClick(full));
    }
    console.log(`The popup, medians of ${CLICKS} clicks each, taken in turn`);
    console.table({ 'with 0 postings': summary(none), [`with ${POSTINGS} postings`]: summary(many) });
  } finally {
    await Promise.allSettled([empty.close(), full.close(), site.close()]);
  }
}

/**
 * Measures the history with ten thousand postings, and the popup.
 * @returns {Promise<boolean>} whether it could be measured
 */
export async function run() {
  if (!ensureSandbox()) return false;
  await measurePage();
  await measurePopup();
  return true;
}
