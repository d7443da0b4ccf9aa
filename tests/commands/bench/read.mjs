/** @import { SavedAdvert } from './pages.mjs' */
import { parseArgs } from 'node:util';
import { launchCutOff } from '../../browser/launch.mjs';
import { ensureSandbox } from '../build.mjs';
import { onSavedPage } from '../eval/saved-page.mjs';
import { savedAdverts } from './pages.mjs';
import { READERS } from './readers.mjs';

const USAGE = 'usage: npm run bench -- read --in DIR   a folder of saved pages with a manifest.jsonl';

/** @typedef {{ ms: number, text: string }} Timed */
/** @typedef {Timed & { advert: SavedAdvert }} Result */

/**
 * Runs inside the page: measures one call, the first in this fresh page, and gives a {@link Timed} with its plain text.
 * @param {string} read an expression that gives HTML
 */
const timed = (read) => `(async () => {
  const started = performance.now();
  let html = '';
  try { html = await ${read}; } catch {}
  const ms = performance.now() - started;
  const text = new DOMParser().parseFromString(String(html), 'text/html').body.textContent;
  return { ms, text: text.replace(/\\s+/g, ' ').trim() };
})()`;

/** @param {string} text */
const squeezed = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether the text has the start of the description and about its length.
 * @param {Result} result
 */
function isWhole({ text, advert: { start, length } }) {
  const at = squeezed(text).indexOf(squeezed(start).slice(0, 34));
  const ratio = text.length / length;
  return at >= 0 && at < 215 && ratio > 0.8 && (ratio < 1.25 || text.length < length + 250);
}

/**
 * @param {readonly number[]} numbers
 * @param {number} share
 */
function at(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
}

/** @param {number} number */
const rounded = (number) => Number(number.toFixed(1));

/** @param {readonly Result[]} results */
function row(results) {
  const times = results.map(({ ms }) => ms);
  const ratios = results.map(({ text, advert }) => text.length / advert.length);
  return {
    'whole description, %': rounded((100 * results.filter(isWhole).length) / results.length),
    'length returned, median of true': rounded(at(ratios, 0.5)),
    'ms, median': rounded(at(times, 0.5)),
    'ms, p95': rounded(at(times, 0.95)),
    'ms, largest': rounded(at(times, 1)),
  };
}

/**
 * Compares the reader with two well-known extractors on the same saved adverts in one browser, each on a new page.
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it could run
 */
export async function run(args) {
  const { values } = parseArgs({ args, options: { in: { type: 'string' } } });
  if (!values.in) {
    console.error(USAGE);
    return false;
  }
  if (!ensureSandbox()) return false;
  const adverts = savedAdverts(values.in);
  /** @type {{ name: string, setUp: string, read: string, results: Result[] }[]} */
  const readers = Object.entries(READERS).map(([name, reader]) => ({ name, ...reader, results: [] }));
  const browser = await launchCutOff();
  try {
    const context = await browser.newContext();
    for (const advert of adverts) {
      for (const { setUp, read, results } of readers) {
        const result = await onSavedPage(context, advert.html, advert.url, async (evaluate) => {
          await evaluate(`${setUp}\n;0`);
          return evaluate(timed(read));
        });
        // `timed` gives nothing else.
        results.push({ .../** @type {Timed} */ (result), advert });
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`First call in a fresh page, on ${adverts.length} saved adverts`);
  console.table(Object.fromEntries(readers.map(({ name, results }) => [name, row(results)])));
  return true;
}
