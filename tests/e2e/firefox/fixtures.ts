import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Firefox } from '../../browser/firefox/firefox.mjs';
import { launchFirefox } from '../../browser/firefox/launch.mjs';
import { FirefoxPopup } from '../../browser/firefox/popup.mjs';
import { setUp } from '../../browser/firefox/set-up.mjs';
import type { View } from '../../browser/firefox/view.mjs';
import { freshBuild } from '../../commands/build.mjs';
import { test as base } from '../support/servers';
import { clearRecords } from './records';

interface ForAllTests {
  downloads: string;
  /** The released build in one Firefox for all tests, with an account and permission for the board. */
  firefox: Firefox;
}

interface ForEachTest {
  /** Clears the data of the test before, and fails the test on an error of the extension in the browser's log. */
  cleanSlate: undefined;
  openPopup(address: string): Promise<FirefoxPopup>;
  openSettings(section: string): Promise<View>;
}

export const test = base.extend<ForEachTest, ForAllTests>({
  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  firefox: [
    async ({ boardServer, downloads }, use) => {
      const firefox = await launchFirefox({ extension: freshBuild('firefox-mv3'), downloads });
      await setUp(firefox, boardServer);
      await use(firefox);
      await firefox.close();
    },
    // It starts a browser, installs the add-on and saves an account: more than a minute on a busy machine.
    { scope: 'worker', timeout: 600_000 },
  ],

  cleanSlate: [
    async ({ firefox, board: _ }, use) => {
      await firefox.takeErrors();
      await firefox.closeTabs();
      await clearRecords(await firefox.goTo(firefox.address('icon/16.png')));
      await use(undefined);
      if (await firefox.popup()) await firefox.closePopup();
      base.expect(await firefox.takeErrors()).toEqual([]);
    },
    { auto: true },
  ],

  openPopup: async ({ firefox, site }, use) => {
    await use(async (address) => {
      await firefox.goTo(new URL(address, site.url).href);
      return new FirefoxPopup(firefox, await firefox.clickToolbar()).filled();
    });
  },

  openSettings: async ({ firefox }, use) => {
    await use((section) => firefox.openTab(firefox.address(`options.html#${section}`)));
  },
});

export { expect } from '@playwright/test';
