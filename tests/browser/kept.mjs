import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { killBrowser } from './faults.mjs';
import { launchBrowser } from './launch.mjs';

/**
 * Starts a browser with a lasting profile: it can be killed and started again with its data.
 * @param {string} extension absolute path of the built extension's folder
 */
export async function launchKept(extension) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-profile-'));
  let browser = await launchBrowser({ extension, profile });
  return {
    browser: () => browser,
    async restart() {
      const { extensionId } = browser;
      await killBrowser(browser);
      browser = await launchBrowser({ extension, profile });
      if (browser.extensionId !== extensionId) throw new Error('The extension came back under another id');
    },
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
