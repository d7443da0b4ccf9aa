/** @import { Page } from '@playwright/test' */
/** @import { Extension } from './launch.mjs' */
import { loadExtension } from './launch.mjs';
import { browserSession } from './session.mjs';
import { until } from './until.mjs';

/**
 * Faults that can befall the extension in a real browser. Each function throws if its fault did not happen, since
 * the test would prove nothing.
 */

const KILL_TIMEOUT_MS = 30_000;
const ATTEMPT_TIMEOUT_MS = 1_000;

/**
 * @param {Extension} browser
 * @returns {Promise<number>} how many ran
 */
async function stopWorkers({ context, extensionId }) {
  const session = await browserSession(context);
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  const workers = await running();
  const isGone = async () =>
    (await running()).every(({ targetId }) => workers.every((worker) => worker.targetId !== targetId));
  const stop = async () => {
    // A worker that another session is attaching to, as Playwright does at its start, ignores the first attempt.
    for (const { targetId } of workers) {
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    return until('the worker to be gone', isGone, ATTEMPT_TIMEOUT_MS).catch(() => false);
  };
  if (workers.length > 0) await until('the worker to be gone', stop, KILL_TIMEOUT_MS);
  await session.detach();
  return workers.length;
}

/**
 * Kills the extension's worker as the browser does when it needs memory: at once.
 * @param {Extension} browser
 */
export async function killWorker(browser) {
  const stopped = await stopWorkers(browser);
  if (stopped !== 1) throw new Error(`There were ${stopped} workers`);
}

/**
 * Kills the browser with all its processes, as a power cut would. Launch it again with the same profile and
 * extension to continue; what was committed to disk is there.
 * @param {Extension} browser
 */
export async function killBrowser({ context }) {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser does not tell its own process');
  const closed = context.waitForEvent('close');
  // The main process goes first, so that it does not see its helpers die.
  for (const { id } of [main, ...processInfo.filter((process) => process !== main)]) end(id);
  await closed;
  await until('the browser’s process to be gone', () => !isAlive(main.id));
}

/** @param {number} pid */
function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
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
 * Crashes the popup's process, in which all of the extension's pages and its worker live. The browser then disables
 * the extension; it is reloaded here, so that the icon can be clicked again.
 * @param {Extension} browser
 * @param {Page} popup
 */
export async function killPopup({ context, extension }, popup) {
  const session = await context.newCDPSession(popup);
  const crashed = popup.waitForEvent('crash');
  // The answer never comes: the process that would give it is dead.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await until('the crashed popup to be gone', () => popup.isClosed());
  await loadExtension(context, extension);
}

/**
 * Turns the network of every page and the worker off or on.
 * @param {Extension} browser
 * @param {boolean} offline
 */
export async function setOffline({ context, worker }, offline) {
  await context.setOffline(offline);
  // The browser may stop that worker and start another.
  const isOnline = async () => (await worker()).evaluate(() => navigator.onLine);
  await until(
    `the worker to be ${offline ? 'offline' : 'online'}`,
    async () => (await isOnline().catch(() => undefined)) === !offline,
  );
}
