import { test as base, type Page } from '@playwright/test';
import { type Board, createBoard } from '../../board/board.mjs';
import { launchBrowser } from '../../browser/launch.mjs';
import { Popup } from '../../browser/popup.mjs';
import { seedAccount } from '../../browser/seed.mjs';
import { clickToolbar } from '../../browser/toolbar.mjs';
import { SANDBOX } from '../../commands/build.mjs';
import { createSite } from '../../site/site.mjs';

type Site = Awaited<ReturnType<typeof createSite>>;
type Extension = Awaited<ReturnType<typeof launchBrowser>>;
type Opened = { page: Page; popup: Popup };

interface ForEachTest {
  board: Board;
  /** A browser of the test's own with the extension in it; without an account. */
  extension: Extension;
  /** The same, with an account at the board and the board's address. */
  seeded: Extension;
  /** Clicks the toolbar icon on a tab that is open already. */
  clickIcon(page: Page): Promise<Popup>;
  /** Opens the adverts page at one of its parts. */
  openAdverts(part: 'drafts' | 'outbox' | 'history'): Promise<Page>;
  /** Opens a page of the sample site, or any address, in a new tab and clicks the icon on it. */
  openPopup(address: string): Promise<Opened>;
}

/** A delay of the board that is longer than any test: it answers when the test tells it to. */
export const UNTIL_ANSWERED = 600_000;

/** Playwright's `test` with the sample site, the sandbox board and the extension at hand. */
export const test = base.extend<ForEachTest, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const site = await createSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  board: async ({}, use) => {
    const board = await createBoard();
    await use(board);
    await board.close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  extension: async ({}, use) => {
    const browser = await launchBrowser({ extension: SANDBOX });
    await use(browser);
    await browser.close();
  },

  seeded: async ({ extension, board }, use) => {
    await seedAccount(extension, board);
    await use(extension);
  },

  clickIcon: async ({ extension: { context, extensionId } }, use) => {
    await use(async (page) => new Popup(await clickToolbar(context, page, extensionId)).filled());
  },

  openAdverts: async ({ extension: { context, extensionId } }, use) => {
    await use(async (part) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/adverts.html#${part}`);
      return page;
    });
  },

  openPopup: async ({ extension, site, clickIcon }, use) => {
    await use(async (address) => {
      const page = await extension.context.newPage();
      await page.goto(new URL(address, site.url).href);
      return { page, popup: await clickIcon(page) };
    });
  },
});

export { expect } from '@playwright/test';
