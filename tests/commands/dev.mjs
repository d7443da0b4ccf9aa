import { ensureBrowser } from '../browser/find.mjs';
import { hasDisplay } from './display.mjs';
import { ensurePackages } from './install.mjs';
import { inProject, ROOT } from './root.mjs';

/** A folder of its own, so that it is not taken for the sandbox or released build. */
const FOLDER = 'chrome-mv3-dev';

ensurePackages();
const [{ createServer }, { createBoard }, { createSite }] = await Promise.all([
  import('wxt'),
  import('../board/board.mjs'),
  import('../site/site.mjs'),
]);
const board = await createBoard();
const site = await createSite();
const server = await createServer({
  root: ROOT,
  mode: 'sandbox',
  outDirTemplate: FOLDER,
  // Our own launcher opens the browser: it writes an account for the sandbox board into the extension.
  webExt: { disabled: true },
});
await server.start();
const folder = inProject('.output', FOLDER);

async function openBrowser() {
  ensureBrowser();
  const [{ launchBrowser }, { seedAccount }] = await Promise.all([
    import('../browser/launch.mjs'),
    import('../browser/seed.mjs'),
  ]);
  const browser = await launchBrowser({ extension: folder, headless: false });
  await seedAccount(browser, board);
  const { context, extensionId } = browser;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.url}/`);
  for (const name of ['options', 'adverts']) {
    const tab = await context.newPage();
    // Vite builds each file on the first request, which takes time.
    await tab.goto(`chrome-extension://${extensionId}/${name}.html`, { waitUntil: 'commit' });
  }
  await page.bringToFront();
  context.on('close', end);
  return browser;
}

async function end() {
  await Promise.allSettled([browser?.close(), server.stop(), board.close(), site.close()]);
  process.exit(0);
}

const browser = hasDisplay() ? await openBrowser() : undefined;
process.once('SIGINT', end);
process.once('SIGTERM', end);

console.log(`
  extension       ${folder}${browser ? '' : ' (load it into a browser: there is no display to open one on)'}
  sample site     ${site.url}/
  sandbox board   ${board.url}/   (endpoint ${board.url}/api/job)

A change of a component shows at once; a change of the worker or the reader reloads the extension. Ctrl-C ends everything.
`);
