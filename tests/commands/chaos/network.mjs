/** @import { World } from './world.mjs' */
import { tellWorker } from '../../browser/extension-tab.mjs';
import { setOffline } from '../../browser/faults.mjs';

/**
 * Turns the network of pages and worker off or on.
 * @param {World} world
 * @param {boolean} offline
 */
export async function switchNetwork(world, offline) {
  // A worker that was killed cannot be reached.
  await tellWorker(await world.extensionTab(), { type: 'wake' });
  await setOffline(world.kept.browser(), offline);
}
