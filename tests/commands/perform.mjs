/** @import { Step } from './schedule.mjs' */
/** @import { Count } from './counts.mjs' */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import { one } from './counts.mjs';
import { createProcessorTime } from './processor-time.mjs';
import { inProject } from './root.mjs';
import { startNode } from './run.mjs';
import { runSideBySide } from './schedule.mjs';

const FOLDER = inProject('.run', 'test');

const NO_TIME = '–';

/** @param {number | undefined} time in seconds */
const inSeconds = (time) => (time === undefined ? NO_TIME : `${time.toFixed(1)} s`);

/** A step's counts; a missing report is a failure. @param {string} file @returns {Count} */
function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return one(false);
  }
}

/**
 * Runs steps, each in its own process; prints the output of each once it ends, then a table.
 * @param {readonly Step[]} steps
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function perform(steps) {
  mkdirSync(FOLDER, { recursive: true });
  const started = performance.now();
  const processorTime = createProcessorTime();
  /** @type {Map<string, Count & { wall: string, processor: string }>} */
  const results = new Map();
  await runSideBySide(steps, os.availableParallelism(), async ({ name, title, needs = [] }) => {
    const start = performance.now();
    const failed = needs.filter((need) => results.get(need)?.failed);
    if (failed.length > 0) {
      console.log(`▸ ${title} (${name}): not run, since ${failed.join(', ')} failed`);
      results.set(name, { ...one(false), wall: NO_TIME, processor: NO_TIME });
      return;
    }
    const file = inProject('.run', 'test', `${name}.count.json`);
    rmSync(file, { force: true });
    console.log(`▸ ${title} (${name})`);
    const { pid, ended } = startNode('tests/commands/step.mjs', [name, file]);
    processorTime.watch(name, pid);
    const output = await ended;
    const count = readCount(file);
    const wall = inSeconds((performance.now() - start) / 1000);
    results.set(name, { ...count, wall, processor: inSeconds(processorTime.of(name)) });
    console.log(
      `\n── ${title} (${name}) ──\n${output}── ${count.failed === 0 ? 'passed' : 'FAILED'} in ${wall}`,
    );
  });
  processorTime.stop();

  const counts = [...results.values()];
  const sum = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((all, count) => all + count[key], 0);
  const times = steps.map(({ name }) => processorTime.of(name));
  const all = times.reduce(
    (total, time) => (total === undefined || time === undefined ? undefined : total + time),
    0,
  );
  console.table(Object.fromEntries(steps.map(({ name }) => [name, results.get(name)])));
  console.log(`In ${inSeconds((performance.now() - started) / 1000)}, ${inSeconds(all)} of processor time`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}
