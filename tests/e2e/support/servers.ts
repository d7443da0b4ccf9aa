import { test as base } from '@playwright/test';
import { createBoard } from '../../board/board.mjs';
import type { Board } from '../../board/types.d.mts';
import { createSite } from '../../site/site.mjs';

interface ForEachTest {
  board: Board;
}

interface ForEachWorker {
  site: Awaited<ReturnType<typeof createSite>>;
  boardServer: Board;
}

/** Playwright's `test` with the sample site and the sandbox board, one of each per worker. */
export const test = base.extend<ForEachTest, ForEachWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const site = await createSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  boardServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const board = await createBoard();
      await use(board);
      await board.close();
    },
    { scope: 'worker' },
  ],

  board: async ({ boardServer }, use) => {
    boardServer.reset();
    await use(boardServer);
  },
});
