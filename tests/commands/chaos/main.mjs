/** @import { Plan } from './plan.mjs' */
/** @import { Result } from './run.mjs' */
/** @import { World } from './world.mjs' */
import { setTimeout as pause } from 'node:timers/promises';
import { checkAfterwards, nothingWrong } from './check.mjs';
import { drawPlan } from './plan.mjs';
import { clearLogs, isGood, summary, tell } from './report.mjs';
import { perform } from './run.mjs';
import { createWorld } from './world.mjs';

/** No run takes nearly as long unless it hangs. */
const LONGEST_RUN = 180_000;

/**
 * @param {World} world
 * @param {Plan} plan
 * @returns {Promise<Result>}
 */
async function inTime(world, plan) {
  const over = new AbortController();
  const hung = pause(LONGEST_RUN, undefined, { signal: over.signal }).then(() => ({
    plan,
    struck: [],
    log: [],
    findings: nothingWrong(),
    broken: `It hung for ${LONGEST_RUN / 1000} s`,
  }));
  const result = await Promise.race([perform(world, plan), hung]);
  over.abort();
  await hung.catch(() => undefined);
  return result;
}

/**
 * Checks every run's page again: nothing may have been sent twice since.
 * @param {World} world
 * @param {readonly Result[]} results
 */
async function lookBack(world, results) {
  for (const result of results.filter(isGood)) {
    const { doubled, wrong } = await checkAfterwards(world, result.plan);
    result.findings.doubled.push(...doubled);
    result.findings.wrong.push(...wrong);
    if (!isGood(result)) tell(result, `run with seed ${result.plan.seed}, at the end`);
  }
}

/**
 * Carries out runs with these seeds in one browser, and prints their results.
 * @param {readonly number[]} seeds
 * @returns {Promise<boolean>} whether nothing went wrong
 */
export async function chaos(seeds) {
  clearLogs();
  /** @type {Result[]} */
  const results = [];
  const world = await createWorld();
  try {
    for (const [at, seed] of seeds.entries()) {
      const result = await inTime(world, drawPlan(seed));
      results.push(result);
      tell(result, `run ${at + 1}`);
      // A broken run must not break the next one.
      if (result.broken) await world.kept.renew();
    }
    await lookBack(world, results);
  } finally {
    await world.close();
  }
  console.log(summary(results));
  return results.every(isGood);
}
