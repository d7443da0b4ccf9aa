import { ensurePackages } from './install.mjs';

/** @type {Record<string, () => Promise<{ run: (args: string[]) => Promise<boolean> }>>} */
const TASKS = {
  click: () => import('./bench/click.mjs'),
  history: () => import('./bench/history.mjs'),
  hostile: () => import('./bench/hostile.mjs'),
  read: () => import('./bench/read.mjs'),
  typing: () => import('./bench/typing.mjs'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
if (!load) {
  console.error(`usage: npm run bench -- TASK   where TASK is one of: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
ensurePackages();
const { run } = await load();
process.exit((await run(args)) ? 0 : 1);
