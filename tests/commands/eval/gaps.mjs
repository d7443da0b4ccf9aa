/** @import { Browser } from '@playwright/test' */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchCutOff } from '../../browser/launch.mjs';
import { ensureSandbox } from '../build.mjs';
import { createPlacingReader, readManifest } from './read.mjs';
import { loadTexts } from './texts.mjs';

const USAGE = `usage:
  npm run eval -- gaps --in DIR --out FILE [--uk]   what is left to fill in, of every open advert of DIR/manifest.jsonl`;

const OPTIONS = /** @type {const} */ ({
  in: { type: 'string' },
  out: { type: 'string' },
  uk: { type: 'boolean', default: false },
});

/** @typedef {{ id: string, gaps: readonly string[] }} Line */

/** A press fills these. @param {string} gap */
const isPressed = (gap) => gap === 'coreskill gap' || gap === 'location choice';

/**
 * @param {Browser} browser
 * @param {string} folder
 * @param {boolean} isUkOnly
 */
async function gapsOfFolder(browser, folder, isUkOnly) {
  const [{ gapsOf }, reader] = await Promise.all([loadTexts(), createPlacingReader(browser)]);
  const today = new Date().toISOString().slice(0, 10);
  /** @type {Line[]} */
  const lines = [];
  for (const { id, file, page_url, kind, uk, expired } of readManifest(folder)) {
    // Nobody posts an advert that is over.
    if (kind !== 'advert' || expired || (isUkOnly && !uk)) continue;
    const { reading } = await reader.read(readFileSync(path.join(folder, file)), page_url);
    lines.push({ id, gaps: reading.kind === 'advert' ? gapsOf(reading, today) : ['no advert'] });
  }
  return lines;
}

/** @param {readonly Line[]} lines */
function summarise(lines) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const gap of lines.flatMap(({ gaps }) => gaps)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  for (const [gap, count] of [...counts].sort((one, other) => other[1] - one[1]))
    console.log(`${String(count).padStart(5)}  ${gap}`);
  const pressed = lines.filter(({ gaps }) => gaps.every(isPressed));
  const towns = pressed.filter(({ gaps }) => gaps.includes('location choice')).length;
  const whole = lines.filter(({ gaps }) => gaps.length === 0).length;
  console.log(
    `${lines.length} adverts: ${pressed.length - towns} need nothing typed, ${towns} more if a town that the page mentions is the right one; ${whole} have no gap at all.`,
  );
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (!values.in || !values.out) {
    console.error(USAGE);
    return false;
  }
  if (!ensureSandbox()) return false;
  const browser = await launchCutOff();
  try {
    const lines = await gapsOfFolder(browser, values.in, values.uk);
    mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
    writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    summarise(lines);
    return true;
  } finally {
    await browser.close();
  }
}
