import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser/find.mjs';
import { ensurePackages } from './install.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
// The steps read both when they are loaded.
process.env.JOBCOURIER_SOAK = '1';
if (values.seed) process.env.JOBCOURIER_SEED = values.seed;
ensurePackages();
ensureBrowser();
const { SOAK_STEPS } = await import('./steps.mjs');
const { perform } = await import('./perform.mjs');
const { seed } = await import('../support/soak.mjs');

console.log(`The long series, whole: npm run soak -- --seed ${seed} repeats them.`);
process.exit((await perform(SOAK_STEPS)) ? 0 : 1);
