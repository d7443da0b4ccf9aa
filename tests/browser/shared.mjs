// @ts-check
/** @import { Extension } from './launch.mjs' */
import { openExtensionTab, tellWorker } from './extension-tab.mjs';
import { launchBrowser } from './launch.mjs';
import { resetBrowser } from './reset.mjs';

/**
 * Starts a browser that serves one test after the other.
 * @param {Parameters<typeof launchBrowser>[0]} options
 */
export async function launchShared(options) {
  const launched = await launchBrowser(options);
  // A browser that shows no tab at all would close.
  const tab = await openExtensionTab(launched);
  /** @type {Extension} */
  const browser = {
    ...launched,
    async worker() {
      await tellWorker(tab, { type: 'wake' });
      return launched.worker();
    },
  };
  return { browser, reset: () => resetBrowser(browser, tab), close: launched.close };
}

/** @typedef {Awaited<ReturnType<typeof launchShared>>} SharedBrowser */
