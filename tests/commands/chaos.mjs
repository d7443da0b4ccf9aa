import { parseArgs } from 'node:util';
import { ensureSandbox } from './build.mjs';
import { ensurePackages } from './install.mjs';

const USAGE = `usage: npm run chaos -- --runs N --seed S   so many random runs, drawn from that seed
       npm run chaos -- --again SEED        one run again, by its own seed`;

/** @returns {never} */
function stop() {
  console.error(USAGE);
  process.exit(2);
}

/** @param {string} words */
const whole = (words) => (/^\d{1,10}$/.test(words) ? Number(words) : stop());

function understand() {
  const options = /** @type {const} */ ({
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    again: { type: 'string' },
  });
  try {
    const { values } = parseArgs({ options });
    const again = values.again === undefined ? undefined : whole(values.again);
    return { runs: whole(values.runs), seed: whole(values.seed), again };
  } catch {
    return stop();
  }
}

const { runs, seed, again } = understand();
ensurePackages();
if (!ensureSandbox()) process.exit(1);
const { runSeeds } = await import('./chaos/draw.mjs');
const { chaos } = await import('./chaos/main.mjs');
process.exit((await chaos(again === undefined ? runSeeds(seed, runs) : [again])) ? 0 : 1);
