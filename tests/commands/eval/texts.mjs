import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { inProject } from '../root.mjs';

const CONFIG = inProject('tests', 'commands', 'eval', 'texts.config.ts');
const BUNDLE = inProject('.run', 'eval', 'texts.mjs');
const OPTIONS = { in: { type: 'string' }, out: { type: 'string' } };

function understand(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.in && values.out) return values;
  throw new Error('A file of rows and a file to write.');
}

const parsed = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The scorer's format: suggestions are in the line itself. */
const lineOf = ({ id }, task, value) => (task === 'suggest' ? { id, ...value } : { id, value });

/** @type {Promise<typeof import('./texts.ts').tasks> | undefined} */
let loaded;

/** Bundles what reads texts and settles a reading, once. */
export function loadTexts() {
  loaded ??= build({ configFile: CONFIG }).then(async () => (await import(pathToFileURL(BUNDLE).href)).tasks);
  return loaded;
}

/** @param {'salary' | 'dates' | 'terms' | 'location' | 'suggest'} task */
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
        `${error.message}\nusage: npm run eval -- ${task} --in ROWS.jsonl --out FILE   a line each row`,
      );
      return false;
    }
    const tasks = await loadTexts();
    const lines = parsed(files.in).map((row) => JSON.stringify(lineOf(row, task, tasks[task](row))));
    mkdirSync(path.dirname(path.resolve(files.out)), { recursive: true });
    writeFileSync(files.out, lines.map((line) => `${line}\n`).join(''));
    console.log(`${lines.length} rows read into ${files.out}`);
    return true;
  },
});
