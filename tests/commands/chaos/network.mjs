// @ts-check
/** @import { World } from './world.mjs' */
import { tellWorker } from '../../browser/extension-tab.mjs';
import { setOffline } from '../../browser/faults.mjs';

/**
 * Takes the network away, or gives it back, for pages and worker alike.
 * @param {World} world
 * @param {boolean} offline
 */
export async function switchNetwork(world, offline) {
  // A worker that was killed is not there to be told.
  await tellWorker(await world.desk(), { type: 'wake' });
  await setOffline(world.kept.browser(), offline);
}
