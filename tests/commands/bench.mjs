import { ensurePackages } from './install.mjs';

const TASKS = {
  click: () => import('./bench/click.mjs'),
  history: () => import('./bench/history.mjs'),
  hostile: () => import('./bench/hostile.mjs'),
  read: () => import('./bench/read.mjs'),
  typing: () => import('./bench/typing.mjs'),
};

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, name ?? '')) {
  console.error(`usage: npm run bench -- TASK   where TASK is one of: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
ensurePackages();
const { run } = await TASKS[name]();
process.exit((await run(args)) ? 0 : 1);
