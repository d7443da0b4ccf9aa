import path from 'node:path';
import { createBoard } from '../board/board.mjs';
import { createSite, SAMPLE_JOBS } from '../site/site.mjs';
import { DEMO_BROWSERS } from './demo-browsers.mjs';

/**
 * @param {{ kind: import('../browser/find.mjs').BrowserKind, headless: boolean, address?: string, file?: string }} options
 * `address` or `file`: a page to open instead of the sample site's jobs
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
