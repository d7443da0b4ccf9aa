/** @import { Browser } from '@playwright/test' */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchCutOff } from '../../browser/launch.mjs';
import { messageOf } from '../../support/message-of.mjs';
import { ensureSandbox } from '../build.mjs';
import { createReader } from './reader.mjs';
import { evalLine } from './reading-line.mjs';
import { loadTexts } from './texts.mjs';

const USAGE = `usage:
  npm run eval -- read --in DIR --out FILE            every page of DIR/manifest.jsonl, a line each
  npm run eval -- read PAGE.html --url https://…      one page, printed`;

const OPTIONS = /** @type {const} */ ({
  in: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
});

/**
 * A line of a folder's manifest, as CONTRIBUTING.md lists them.
 * @typedef {{ id: string, file: string, page_url: string, kind?: string, uk?: boolean, expired?: boolean }} SavedPage
 */

/** @typedef {Awaited<ReturnType<typeof createPlacingReader>>} PlacingReader */

/**
 * @param {string} folder
 * @returns {SavedPage[]}
 */
export function readManifest(folder) {
  const rows = readFileSync(path.join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => JSON.parse(row));
}

/**
 * Reads as the popup does: the reader in the page, then the place by the list of towns.
 * @param {Browser} browser
 * @param {number} [warmCalls] further readings of each page, to time it warm
 */
export async function createPlacingReader(browser, warmCalls = 0) {
  const [{ addPlace }, reader] = await Promise.all([loadTexts(), createReader(browser, warmCalls)]);
  return {
    /**
     * @param {Buffer} html
     * @param {string} url the page's address
     */
    async read(html, url) {
      const { reading, ...times } = await reader.read(html, url);
      return { ...times, reading: reading.kind === 'advert' ? addPlace(reading) : reading };
    },
  };
}

/**
 * @param {PlacingReader} reader
 * @param {string} folder
 * @param {string} out the file to write
 */
async function readFolder(reader, folder, out) {
  const lines = [];
  for (const { id, file, page_url } of readManifest(folder)) {
    const html = readFileSync(path.join(folder, file));
    lines.push(JSON.stringify(evalLine(id, await reader.read(html, page_url))));
  }
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${lines.length} pages read into ${out}`);
}

/**
 * @param {PlacingReader} reader
 * @param {string} file
 * @param {string} url
 */
async function readOne(reader, file, url) {
  console.log(JSON.stringify(await reader.read(readFileSync(file), url), null, 2));
}

/**
 * @param {string[]} args
 * @returns {(reader: PlacingReader) => Promise<void>}
 */
function understand(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { in: folder, out, url } = values;
  const [file] = positionals;
  if (folder && out && !file) return (reader) => readFolder(reader, folder, out);
  if (file && url) return (reader) => readOne(reader, file, url);
  throw new Error('Either a folder and a file to write, or a page and its address.');
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
export const run = (args) => readPages(args, 1);

/**
 * @param {string[]} args
 * @param {number} [warmCalls] further readings of each page, to time it warm
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function readPages(args, warmCalls) {
  let work;
  try {
    work = understand(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return false;
  }
  if (!ensureSandbox()) return false;
  const browser = await launchCutOff({ isOneProcess: !warmCalls });
  try {
    await work(await createPlacingReader(browser, warmCalls));
    return true;
  } finally {
    await browser.close();
  }
}
