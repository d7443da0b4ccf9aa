import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser/find.mjs';
import { ensurePackages } from './install.mjs';

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
// The steps read it when they are loaded.
if (values.seed) process.env.JOBCOURIER_SEED = values.seed;
ensurePackages();
const { STEPS } = await import('./steps.mjs');
const { perform } = await import('./perform.mjs');
const { withNeeded } = await import('./schedule.mjs');
const { seed } = await import('../support/soak.mjs');

/** Their test workers must not look for it, and install it, all at once. */
const IN_CHROMIUM = new Set(['e2e', 'thorough', 'chaos']);
const unknown = positionals.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = STEPS.map(({ name }) => name).join(', ');
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${names}.`);
  process.exit(1);
}
const steps = positionals.length === 0 ? STEPS : withNeeded(STEPS, positionals);
if (steps.some(({ name }) => IN_CHROMIUM.has(name))) ensureBrowser();
console.log(
  `Of the long series a tenth is drawn, today with seed ${seed}: npm test -- --seed ${seed} repeats it.`,
);
process.exit((await perform(steps)) ? 0 : 1);
