import type { Page } from '@playwright/test';
import { findContradictions } from '../browser/contradictions.mjs';
import { openExtensionTab, postingsOf } from '../browser/extension-tab.mjs';
import { killWorker } from '../browser/faults.mjs';
import { watchFetches } from '../browser/fetches.mjs';
import { holdAt } from '../browser/hold.mjs';
import { type KeptBrowser, launchKept } from '../browser/kept.mjs';
import { Popup, pressPostAtOnce } from '../browser/popup.mjs';
import { seedAccount } from '../browser/seed.mjs';
import { browserSession } from '../browser/session.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { until } from '../browser/until.mjs';
import { SANDBOX } from '../commands/build.mjs';
import { test as base, expect } from './support/fixtures';

const TITLE = 'Warehouse Operative (nights)';

/** An extension tab to read the database from, and the popup over the page, opened after it. */
interface Scene {
  extensionTab: Page;
  popup: Popup;
}

interface ForFaults {
  kept: KeptBrowser;
  address: string;
  open(): Promise<Scene>;
  openReady(): Promise<Scene>;
  /** Opens the popup again; compares its form with what was typed, and its messages with the board. */
  expectTruth(state: string): Promise<Popup>;
}

const test = base.extend<ForFaults>({
  kept: async ({ board }, use) => {
    const kept = await launchKept(SANDBOX);
    await seedAccount(kept.browser(), board);
    await use(kept);
    await kept.close();
  },

  address: async ({ site }, use) => {
    await use(`${site.url}/jobs/warehouse-operative`);
  },

  open: async ({ kept, address }, use) => {
    await use(async () => {
      const extensionTab = await openExtensionTab(kept.browser());
      const { context, extensionId } = kept.browser();
      const page = await context.newPage();
      await page.goto(address);
      return {
        extensionTab,
        popup: await new Popup(await clickToolbar(context, page, extensionId)).filled(),
      };
    });
  },

  openReady: async ({ open }, use) => {
    await use(async () => {
      const scene = await open();
      await scene.popup.fill('Title', TITLE);
      await scene.popup.pickCoreskill('Logistics / Distribution');
      return scene;
    });
  },

  expectTruth: async ({ open, board, address }, use) => {
    await use(async (state) => {
      const { extensionTab, popup } = await open();
      await expect
        .poll(async () => (await postingsOf(extensionTab, address)).map((posting) => posting.state))
        .toEqual([state]);
      const postings = await postingsOf(extensionTab, address);
      await expect
        .poll(async () =>
          findContradictions({ postings, jobs: board.jobs(), said: await popup.postBar.innerText() }),
        )
        .toEqual([]);
      expect(board.jobs().length).toBeLessThanOrEqual(1);
      await expect(popup.field('Title')).toHaveValue(TITLE);
      await expect(popup.field('Coreskill')).toHaveValue('Logistics / Distribution');
      return popup;
    });
  },
});

// A killed browser cannot be photographed.
test.use({ screenshot: 'off' });

const KILLS: { killed: string; kill(kept: KeptBrowser): Promise<void> }[] = [
  { killed: 'a worker that is killed', kill: (kept) => killWorker(kept.browser()) },
  // The random runs of `npm test` kill browsers, too.
  { killed: 'a browser that is killed and started again @thorough', kill: (kept) => kept.restart() },
];

for (const { killed, kill } of KILLS) {
  test.describe(killed, () => {
    test('before anything was sent: the advert is posted once, automatically @thorough', async ({
      kept,
      openReady,
      board,
      address,
      expectTruth,
    }) => {
      const { extensionTab, popup } = await openReady();
      const hold = await holdAt(extensionTab, address, 'written');
      await popup.pressPost();
      await hold.struck();
      await kill(kept);
      expect(board.requests()).toEqual([]);
      await hold.release();
      await expectTruth('accepted');
      expect(board.requests()).toHaveLength(1);
    });

    test('while the board has the request: the outcome is unknown', async ({
      kept,
      openReady,
      board,
      expectTruth,
    }) => {
      board.behave({ kind: 'delay', ms: 60_000, stored: true, times: 1 });
      const { popup } = await openReady();
      await popup.pressPost();
      await until('the request to reach the board', () => board.requests().length === 1);
      await kill(kept);
      await expectTruth('unknown');
      expect(board.requests()).toMatchObject([{ status: null }]);
    });

    test('after the answer, before it was stored: the outcome is unknown @thorough', async ({
      kept,
      openReady,
      board,
      address,
      expectTruth,
    }) => {
      const { extensionTab, popup } = await openReady();
      const hold = await holdAt(extensionTab, address, 'sending');
      const fetches = await watchFetches(kept.browser());
      await popup.pressPost();
      await hold.struck();
      await fetches.ended();
      await kill(kept);
      await hold.release();
      await expectTruth('unknown');
      expect(board.requests()).toMatchObject([{ status: 201 }]);
    });
  });
}

test('two windows post the same page at once: one posts, and both show it @thorough', async ({
  kept,
  openReady,
  board,
  address,
  expectTruth,
}) => {
  const { extensionTab, popup } = await openReady();
  await popup.close();
  const { context, extensionId } = kept.browser();
  const first = context.pages().find((page) => page.url() === address);
  const session = await browserSession(context);
  // Opened before either popup, since a new window closes a popup.
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: `${address}#second`, newWindow: true }),
  ]);
  await second.waitForURL(/#second$/);
  if (!first) throw new Error('The first window is gone');
  const one = await new Popup(await clickToolbar(context, first, extensionId)).filled();
  const other = await new Popup(await clickToolbar(context, second, extensionId)).filled();
  await pressPostAtOnce([one, other]);
  for (const popupOf of [one, other]) await expect(popupOf.postBar).toContainText('Posted.');
  expect(board.requests()).toHaveLength(1);
  expect(await postingsOf(extensionTab, address)).toHaveLength(1);
  await second.close();
  await expectTruth('accepted');
});

test('a connection that breaks after the board has stored the job: the outcome is unknown @thorough', async ({
  openReady,
  board,
  expectTruth,
}) => {
  board.behave({ kind: 'cut', stored: true, times: 1 });
  const { popup } = await openReady();
  await popup.pressPost();
  await expect(popup.postBar).toContainText('We don’t know whether it was posted.');
  await expectTruth('unknown');
  expect(board.requests()).toHaveLength(1);
});
