// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { killBrowser } from './faults.mjs';
import { launchBrowser } from './launch.mjs';

/**
 * Starts a browser whose profile outlives it: it can be killed and started again over what it had on disk.
 * @param {string} extension absolute path of the built extension's folder
 */
export async function launchKept(extension) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-profile-'));
  let browser = await launchBrowser({ extension, profile });
  return {
    /** The browser that runs now. */
    browser: () => browser,
    /** Kills the browser with all its processes and starts it again with the same profile. */
    async restart() {
      const { extensionId } = browser;
      await killBrowser(browser);
      browser = await launchBrowser({ extension, profile });
      if (browser.extensionId !== extensionId) throw new Error('The extension came back under another id');
    },
    /** Starts the browser again, whatever is left of the one before. */
    async renew() {
      await browser.close();
      browser = await launchBrowser({ extension, profile });
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof launchKept>>} KeptBrowser */
