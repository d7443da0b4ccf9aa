import { parseArgs } from 'node:util';
import { launchCutOff } from '../../browser/launch.mjs';
import { ensureSandbox } from '../build.mjs';
import { onSavedPage } from '../eval/saved-page.mjs';
import { savedAdverts } from './pages.mjs';
import { READERS } from './readers.mjs';

const USAGE = 'usage: npm run bench -- read --in DIR   a folder of saved pages with a manifest.jsonl';

/** Runs inside the page: measures one call, the first in this fresh page, and returns its plain text. */
const timed = (read) => `(async () => {
  const started = performance.now();
  let html = '';
  try { html = await ${read}; } catch {}
  const ms = performance.now() - started;
  const text = new DOMParser().parseFromString(String(html), 'text/html').body.textContent;
  return { ms, text: text.replace(/\\s+/g, ' ').trim() };
})()`;

const squeezed = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the text has the start of the description and about its length. */
function isWhole({ text }, { start, length }) {
  const at = squeezed(text).indexOf(squeezed(start).slice(0, 34));
  const ratio = text.length / length;
  return at >= 0 && at < 215 && ratio > 0.8 && (ratio < 1.25 || text.length < length + 250);
}

const sorted = (numbers) => [...numbers].sort((one, other) => one - other);
const at = (numbers, share) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const rounded = (number) => Number(number.toFixed(1));

function row(results, adverts) {
  const times = results.map(({ ms }) => ms);
  const ratios = results.map(({ text }, index) => text.length / adverts[index].length);
  return {
    'whole description, %': rounded(
      (100 * results.filter((one, index) => isWhole(one, adverts[index])).length) / results.length,
    ),
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
  const results = Object.fromEntries(Object.keys(READERS).map((name) => [name, []]));
  const browser = await launchCutOff();
  try {
    const context = await browser.newContext();
    for (const { html, url } of adverts) {
      for (const [name, { setUp, read }] of Object.entries(READERS)) {
        const work = async (evaluate) => {
          await evaluate(`${setUp}\n;0`);
          return evaluate(timed(read));
        };
        results[name].push(await onSavedPage(context, html, url, work));
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`First call in a fresh page, on ${adverts.length} saved adverts`);
  console.table(Object.fromEntries(Object.entries(results).map(([name, all]) => [name, row(all, adverts)])));
  return true;
}
