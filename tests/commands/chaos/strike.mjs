/** @import { Run } from './run.mjs' */
/** @import { Victim } from './kinds.mjs' */
import { killPopup, killWorker } from '../../browser/faults.mjs';

/**
 * Kills one of the three, and counts it once it is certainly dead.
 * @param {Run} run
 * @param {Victim} victim
 * @param {string} when in words
 */
export async function strike(run, victim, when) {
  const { kept } = run.world;
  switch (victim) {
    case 'worker':
      await killWorker(kept.browser());
      break;
    case 'browser':
      await kept.restart();
      break;
    case 'popup':
      await killPopup(kept.browser(), run.visit.popup().page);
      break;
  }
  run.struck(`${victim} killed ${when}`);
}
