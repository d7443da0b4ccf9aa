import type { Disposable, Page } from '@playwright/test';
import type { Extension } from '../../browser/launch.mjs';
import { Popup } from '../../browser/popup.mjs';
import { seedAccount } from '../../browser/seed.mjs';
import { launchShared, type SharedBrowser } from '../../browser/shared.mjs';
import { clickToolbar } from '../../browser/toolbar.mjs';
import { SANDBOX } from '../../commands/build.mjs';
import { test as base } from './servers';

type Opened = { page: Page; popup: Popup };

interface ForEachTest {
  /** The worker's browser with the extension as just installed; without an account. */
  extension: Extension;
  /** The same, with an account and the board's address. */
  seeded: Extension;
  addInitScript(script: () => void): Promise<void>;
  clickIcon(page: Page): Promise<Popup>;
  openAdverts(part: 'check-up' | 'drafts' | 'outbox' | 'history'): Promise<Page>;
  openPopup(address: string): Promise<Opened>;
}

interface ForEachWorker {
  browserArgs: readonly string[];
  sharedBrowser: SharedBrowser;
}

/** A delay that outlasts every test: the board answers when the test releases it. */
export const UNTIL_ANSWERED = 600_000;

export const test = base.extend<ForEachTest, ForEachWorker>({
  browserArgs: [[], { scope: 'worker' }],

  // A browser's start costs more than many a test, so a worker's tests share one. A failed test ends its worker.
  sharedBrowser: [
    async ({ browserArgs }, use) => {
      const shared = await launchShared({ extension: SANDBOX, args: browserArgs });
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],

  extension: async ({ sharedBrowser }, use) => {
    await use(sharedBrowser.browser);
    await sharedBrowser.reset();
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
