import { ensurePackages } from './install.mjs';

const TASKS = { click: () => import('./bench/click.mjs') };

const [name] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, name ?? '')) {
  console.error(`usage: npm run bench -- TASK   where TASK is one of: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
ensurePackages();
const { run } = await TASKS[name]();
process.exit((await run()) ? 0 : 1);
