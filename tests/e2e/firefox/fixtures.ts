import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Board, createBoard } from '../../board/board.mjs';
import type { Firefox } from '../../browser/firefox/firefox.mjs';
import { launchFirefox } from '../../browser/firefox/launch.mjs';
import { FirefoxPopup } from '../../browser/firefox/popup.mjs';
import type { View } from '../../browser/firefox/view.mjs';
import { until } from '../../browser/until.mjs';
import { FIREFOX_BUILD } from '../../commands/build.mjs';
import { createSite } from '../../site/site.mjs';
import { clearRecords } from './records';

interface ForAllTests {
  site: Awaited<ReturnType<typeof createSite>>;
  board: Board;
  /** The folder that downloads go to. */
  downloads: string;
  /** The released build in one Firefox for all tests, with an account, and leave to reach the board. */
  firefox: Firefox;
}

interface ForEachTest {
  /** Takes away what the test before left, and fails the test on an error of the extension's in the browser's log. */
  cleanSlate: undefined;
  /** Leads the tab to a page of the sample site, or to any address, and clicks the icon on it. */
  openPopup(address: string): Promise<FirefoxPopup>;
  openSettings(section: string): Promise<View>;
}

export const ACCOUNT = { label: 'Ardlunan HR', username: 'sandbox-user', password: 'sandbox-pass' };

/** Enters an account and the board's address in the settings, and allows the address in Firefox's own prompt. */
export async function setUp(firefox: Firefox, board: { url: string }): Promise<string> {
  const settings = await firefox.openTab(firefox.address('options.html'));
  await settings.fill({ label: 'Name', within: '#accounts' }, ACCOUNT.label);
  await settings.fill({ label: 'API user name' }, ACCOUNT.username);
  await settings.fill({ label: 'API password' }, ACCOUNT.password);
  await settings.click({ name: 'Save', within: '#accounts' });
  await until('the account to be saved', async () =>
    (await settings.text('#accounts')).includes('was saved'),
  );
  await settings.fill('#board-endpoint', `${board.url}/api/job`);
  await settings.click({ name: 'Save', within: '#board' });
  const asked = await firefox.answerPrompt(true);
  await until('the address to be saved', async () => /Saved/.test(await settings.text('#board .save-row')));
  return asked;
}

export const test = base.extend<ForEachTest, ForAllTests>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const site = await createSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  board: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const board = await createBoard();
      await use(board);
      await board.close();
    },
    { scope: 'worker' },
  ],

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
    async ({ board, downloads }, use) => {
      const firefox = await launchFirefox({ extension: FIREFOX_BUILD, downloads });
      await setUp(firefox, board);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  cleanSlate: [
    async ({ firefox, board }, use) => {
      board.reset();
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
