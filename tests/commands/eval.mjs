/** @import { TextsTask } from './eval/texts.mjs' */
import { ensurePackages } from './install.mjs';

/** @param {TextsTask} task */
const texts = (task) => async () => (await import('./eval/texts.mjs')).textsTask(task);

/** @type {Record<string, () => Promise<{ run: (args: string[]) => Promise<boolean> }>>} */
const TASKS = {
  accept: () => import('./eval/accept.mjs'),
  gaps: () => import('./eval/gaps.mjs'),
  read: () => import('./eval/read.mjs'),
  explain: () => import('./eval/explain.mjs'),
  salary: texts('salary'),
  dates: texts('dates'),
  terms: texts('terms'),
  location: texts('location'),
  suggest: texts('suggest'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
if (!load) {
  console.error(`usage: npm run eval -- TASK …   where TASK is one of: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
ensurePackages();
const { run } = await load();
process.exit((await run(args)) ? 0 : 1);
