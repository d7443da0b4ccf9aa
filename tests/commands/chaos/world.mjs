/** @import { Page } from '@playwright/test' */
import { createBoard } from '../../board/board.mjs';
import { openExtensionTab } from '../../browser/extension-tab.mjs';
import { launchKept } from '../../browser/kept.mjs';
import { seedAccount } from '../../browser/seed.mjs';
import { SANDBOX } from '../build.mjs';
import { createCareers } from './careers.mjs';

/**
 * What outlives a run: board, careers site, and one browser whose profile collects the drafts and postings of all
 * runs.
 */
export async function createWorld() {
  const board = await createBoard();
  const careers = await createCareers();
  const profile = await launchKept(SANDBOX);
  await seedAccount(profile.browser(), board);
  /** @type {Page | undefined} */
  let extensionTab;
  return {
    board,
    careers,
    kept: profile,
    /**
     * The extension tab, reopened if it died with the browser or the extension's process; reopening closes a popup.
     */
    async extensionTab() {
      if (extensionTab && !extensionTab.isClosed()) return extensionTab;
      const opened = await openExtensionTab(profile.browser());
      opened.once('crash', () => opened.close());
      extensionTab = opened;
      return opened;
    },
    calm: () => fetch(`${board.url}/sandbox/behave`, { method: 'DELETE' }),
    /** @param {string} reference */
    jobsOf: (reference) =>
      board.jobs().filter(({ advert }) => String(advert.reference).startsWith(reference)),
    /** @param {string} reference */
    requestsOf: (reference) =>
      board.requests().filter(({ body }) => JSON.stringify(body ?? '').includes(reference)),
    async close() {
      await Promise.allSettled([profile.close(), board.close(), careers.close()]);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createWorld>>} World */
