import path from 'node:path';
import { createBoard } from '../board/board.mjs';
import { createSite, SAMPLE_JOBS } from '../site/site.mjs';
import { DEMO_BROWSERS } from './demo-browsers.mjs';

/**
 * `address` or `file`: a page to open instead of the sample site's jobs.
 * @typedef {{ kind: import('../browser/find.mjs').BrowserKind, address?: string | undefined, file?: string | undefined }} Target
 */

/** @typedef {Awaited<ReturnType<typeof startDemo>>} Demo */

/**
 * Starts the sandbox board, the sample site and a browser with the extension.
 * @param {Target & { headless: boolean }} options
 */
export async function startDemo({ kind, headless, address, file }) {
  const board = await createBoard();
  const site = await createSite(file ? { folder: path.dirname(file) } : {});
  const browser = await DEMO_BROWSERS[kind]({ headless, board });
  const named = file ? `${site.url}/${encodeURIComponent(path.basename(file))}` : address;
  return {
    board,
    site,
    browser,
    pages: named ? [named] : SAMPLE_JOBS.map((job) => `${site.url}/jobs/${job}`),
    async close() {
      await Promise.allSettled([browser.close(), board.close(), site.close()]);
    },
  };
}
