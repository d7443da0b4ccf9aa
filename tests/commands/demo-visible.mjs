/** @import { Demo, Target } from './demo.mjs' */
import { startDemo } from './demo.mjs';

/**
 * @param {Demo} demo
 * @param {string} page the address that the browser shows
 */
const words = ({ site, board }, page) => `
The browser is open at ${page}

  1. Click the Jobcourier icon in the toolbar (in Chrome and Edge behind the jigsaw piece, where it can be
     pinned), or press Alt+Shift+J.
  2. Fill the gaps that the popup names, and choose a coreskill.
  3. Press Post. The sandbox board shows the advert at ${board.url}/

More sample jobs: ${site.url}/
What you post goes to the sandbox board on this computer only. Ctrl-C ends everything.
`;

/**
 * Opens a browser window with everything ready, and says what to click. Ends with Ctrl-C or with the window.
 * @param {Target} target
 */
export async function show(target) {
  const demo = await startDemo({ ...target, headless: false });
  const end = async () => {
    await demo.close();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  demo.browser.closed.then(end);
  const [page = demo.site.url] = demo.pages;
  await demo.browser.goTo(page);
  await demo.browser.openBehind(`${demo.board.url}/`);
  console.log(words(demo, page));
}
