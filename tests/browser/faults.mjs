// @ts-check
/** @import { Page } from '@playwright/test' */
/** @import { Extension } from './launch.mjs' */
import { loadExtension } from './launch.mjs';
import { browserSession } from './session.mjs';
import { until } from './until.mjs';

/**
 * The faults that can befall the extension in a real browser. Each function verifies that its fault struck, and throws
 * where it did not: a test that passes because nothing happened would say nothing.
 */

/** How long a busy machine may take over ending what was told to end, in milliseconds. */
const LAST_BREATH = 30_000;
const ONE_BREATH = 1_000;

/**
 * Stops the extension's worker where it runs.
 * @param {Extension} browser
 * @returns {Promise<number>} how many ran
 */
export async function stopWorkers({ context, extensionId }) {
  const session = await browserSession(context);
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  const workers = await running();
  const isGone = async () =>
    (await running()).every(({ targetId }) => workers.every((worker) => worker.targetId !== targetId));
  const stop = async () => {
    // One that another session is just attaching to, as Playwright does to a worker that starts, ignores the first.
    for (const { targetId } of workers) {
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    return until('the worker to be gone', isGone, ONE_BREATH).catch(() => false);
  };
  if (workers.length > 0) await until('the worker to be gone', stop, LAST_BREATH);
  await session.detach();
  return workers.length;
}

/**
 * Kills the extension's worker as the browser does when it wants its memory back: at once, whatever it is doing.
 * @param {Extension} browser
 */
export async function killWorker(browser) {
  const stopped = await stopWorkers(browser);
  if (stopped !== 1) throw new Error(`There were ${stopped} workers`);
}

/**
 * Kills the browser with all its processes, as a power cut would: nothing gets a chance to save itself. Launch it again
 * with the same profile and the same extension to go on; what was committed to disk is there.
 * @param {Extension} browser
 */
export async function killBrowser({ context }) {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser does not tell its own process');
  const closed = context.waitForEvent('close');
  // The main one goes first, so that it does not live to see its helpers die.
  for (const { id } of [main, ...processInfo.filter((process) => process !== main)]) end(id);
  await closed;
  await until('the browser’s process to be gone', () => !isAlive(main.id));
}

/** @param {number} pid */
function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // A helper may have died with the main process.
    if (!isNoProcess(error)) throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (isNoProcess(error)) return false;
    throw error;
  }
}

/** @param {unknown} error */
const isNoProcess = (error) => error instanceof Error && 'code' in error && error.code === 'ESRCH';

/**
 * Crashes the popup's process. All of the extension's pages and its worker live in that process and die with it, and the
 * browser switches the extension off, to be reloaded; that is done here too, so that the icon can be clicked again.
 * @param {Extension} browser
 * @param {Page} popup
 */
export async function killPopup({ context, extension }, popup) {
  const session = await context.newCDPSession(popup);
  const crashed = popup.waitForEvent('crash');
  // The answer never comes: whoever should give it is dead.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await until('the crashed popup to be gone', () => popup.isClosed());
  await loadExtension(context, extension);
}

/**
 * Takes the network away from every page and from the worker, or gives it back.
 * @param {Extension} browser
 * @param {boolean} offline
 */
export async function setOffline({ context, worker }, offline) {
  await context.setOffline(offline);
  // The browser may stop the worker that was asked, and start another one.
  const isOnline = async () => (await worker()).evaluate(() => navigator.onLine);
  await until(
    `the worker to be ${offline ? 'offline' : 'online'}`,
    async () => (await isOnline().catch(() => undefined)) === !offline,
  );
}
