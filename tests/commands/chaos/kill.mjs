/** @import { Plan } from './plan.mjs' */
/** @import { Run } from './run.mjs' */
import { tellWorker } from '../../browser/extension-tab.mjs';
import { watchFetches } from '../../browser/fetches.mjs';
import { holdAt } from '../../browser/hold.mjs';
import { press } from './press.mjs';
import { strike } from './strike.mjs';

/**
 * Presses Post, and kills when the posting has reached the planned state.
 * @param {Run} run
 * @param {NonNullable<Plan['kill']>} kill
 * @param {() => Promise<unknown>} withTheBoard
 * @param {number} long how long the board keeps a request that is to be in flight
 */
export async function killOnTheWay(run, { victim, moment }, withTheBoard, long) {
  const { world, visit, plan } = run;
  const extensionTab = await world.extensionTab();
  if (moment === 'during the request') {
    world.board.behave({ kind: 'delay', ms: long, stored: plan.stored, times: 1 });
    await press(run);
    await withTheBoard();
    return strike(run, victim, moment);
  }
  const hold = await holdAt(
    extensionTab,
    visit.address,
    moment === 'before the request' ? 'written' : 'sending',
  );
  // Wakes the worker, so that there is one to watch.
  await tellWorker(extensionTab, { type: 'wake' });
  const fetches = await watchFetches(world.kept.browser());
  await press(run);
  await hold.struck();
  if (moment === 'after the answer') await fetches.ended();
  else if (world.requestsOf(plan.reference).length > 0) throw new Error('The request had left already');
  await strike(run, victim, moment);
  await hold.release();
}
