import type { Disposable, Page } from '@playwright/test';
import { type Extension, launchBrowser } from '../../browser/launch.mjs';
import { Popup } from '../../browser/popup.mjs';
import { seedAccount } from '../../browser/seed.mjs';
import { clickToolbar } from '../../browser/toolbar.mjs';
import { SANDBOX } from '../../commands/build.mjs';
import { test as base } from './servers';

type Opened = { page: Page; popup: Popup };

interface ForEachTest {
  /** A browser of the test's own with the extension in it; without an account. */
  extension: Extension;
  /** The same, with an account at the board and the board's address. */
  seeded: Extension;
  /** Runs a script in every page of this test before the page's own, as the context's `addInitScript` does. */
  addInitScript(script: () => void): Promise<void>;
  /** Clicks the toolbar icon on a tab that is open already. */
  clickIcon(page: Page): Promise<Popup>;
  /** Opens the adverts page at one of its parts. */
  openAdverts(part: 'drafts' | 'outbox' | 'history'): Promise<Page>;
  /** Opens a page of the sample site, or any address, in a new tab and clicks the icon on it. */
  openPopup(address: string): Promise<Opened>;
}

interface ForEachWorker {
  /** More of the browser's own switches. */
  browserArgs: readonly string[];
}

/** A delay of the board that is longer than any test: it answers when the test tells it to. */
export const UNTIL_ANSWERED = 600_000;

/** Playwright's `test` with the sample site, the sandbox board and the extension at hand. */
export const test = base.extend<ForEachTest, ForEachWorker>({
  browserArgs: [[], { scope: 'worker' }],

  extension: async ({ browserArgs }, use) => {
    const browser = await launchBrowser({ extension: SANDBOX, args: browserArgs });
    await use(browser);
    await browser.close();
  },

  seeded: async ({ extension, board }, use) => {
    await seedAccount(extension, board);
    await use(extension);
  },

  addInitScript: async ({ extension }, use) => {
    const added: Disposable[] = [];
    await use(async (script) => {
      added.push(await extension.context.addInitScript(script));
    });
    for (const script of added) await script.dispose();
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
