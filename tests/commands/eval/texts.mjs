/** @import { Row } from './texts.ts' */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { messageOf } from '../../support/message-of.mjs';
import { inProject } from '../root.mjs';

const CONFIG = inProject('tests', 'commands', 'eval', 'texts.config.ts');
const BUNDLE = inProject('.run', 'eval', 'texts.mjs');
const OPTIONS = /** @type {const} */ ({ in: { type: 'string' }, out: { type: 'string' } });

/** @typedef {'salary' | 'dates' | 'terms' | 'location' | 'suggest'} TextsTask */
/** @typedef {Row & { id: string }} NamedRow */

/** @param {string[]} args */
function understand(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { in: rows, out } = values;
  if (rows && out) return { rows, out };
  throw new Error('A file of rows and a file to write.');
}

/**
 * @param {string} file
 * @returns {NamedRow[]}
 */
const parsed = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * The scorer's format: suggestions are in the line itself.
 * @param {NamedRow} row
 * @param {TextsTask} task
 * @param {object} value
 */
const lineOf = ({ id }, task, value) => (task === 'suggest' ? { id, ...value } : { id, value });

/** @type {Promise<typeof import('./texts.ts').tasks> | undefined} */
let loaded;

/** Bundles what reads texts and settles a reading, once. */
export function loadTexts() {
  loaded ??= build({ configFile: CONFIG }).then(async () => (await import(pathToFileURL(BUNDLE).href)).tasks);
  return loaded;
}

/** @param {TextsTask} task */
export const textsTask = (task) => ({
  /**
   * @param {string[]} args
   * @returns {Promise<boolean>} whether it succeeded
   */
  async run(args) {
    let files;
    try {
      files = understand(args);
    } catch (error) {
      console.error(
        `${messageOf(error)}\nusage: npm run eval -- ${task} --in ROWS.jsonl --out FILE   a line each row`,
      );
      return false;
    }
    const tasks = await loadTexts();
    const lines = parsed(files.rows).map((row) => JSON.stringify(lineOf(row, task, tasks[task](row))));
    mkdirSync(path.dirname(path.resolve(files.out)), { recursive: true });
    writeFileSync(files.out, lines.map((line) => `${line}\n`).join(''));
    console.log(`${lines.length} rows read into ${files.out}`);
    return true;
  },
});
