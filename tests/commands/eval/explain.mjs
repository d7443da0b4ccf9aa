import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchCutOff } from '../../browser/launch.mjs';
import { messageOf } from '../../support/message-of.mjs';
import { inProject } from '../root.mjs';
import { onSavedPage } from './saved-page.mjs';

const CONFIG = inProject('tests', 'commands', 'eval', 'explain.config.ts');
const BUNDLE = inProject('.run', 'explain', 'explain.js');
const USAGE = 'usage: npm run eval -- explain PAGE.html --url https://…   why each value was taken';

/** @param {string[]} args */
function understand(args) {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file && values.url) return { file, url: values.url };
  throw new Error('A page and its address.');
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function run(args) {
  let asked;
  try {
    asked = understand(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return false;
  }
  await build({ configFile: CONFIG });
  const expression = `${readFileSync(BUNDLE, 'utf8')};explanation.table`;
  const browser = await launchCutOff();
  try {
    const context = await browser.newContext();
    const html = readFileSync(asked.file);
    console.log(await onSavedPage(context, html, asked.url, (evaluate) => evaluate(expression)));
    return true;
  } finally {
    await browser.close();
  }
}
