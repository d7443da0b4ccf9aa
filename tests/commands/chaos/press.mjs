/** @import { Run } from './run.mjs' */
import { postingsOf, tellWorker } from '../../browser/extension-tab.mjs';
import { pressPostAtOnce } from '../../browser/popup.mjs';
import { until } from '../../browser/until.mjs';
import { pressTwenty } from './twenty.mjs';

/** @param {Run} run */
async function pressTwice({ visit, struck }) {
  const { page, postBar } = visit.popup();
  const post = postBar.getByRole('button', { name: /^Post to / });
  await Promise.all([post.dblclick({ force: true }), page.keyboard.press('Control+Enter')]);
  struck('Post pressed twice, and Ctrl+Enter');
}

/**
 * Presses Post, and sends the worker the popup's message twice more.
 * @param {Run} run
 */
async function pressWithMessages({ visit, world, struck }) {
  const extensionTab = await world.extensionTab();
  await visit.popup().pressPost();
  const [posting] = await until('the posting to be written', async () => {
    const found = await postingsOf(extensionTab, visit.address);
    return found.length > 0 && found;
  });
  const message = { type: 'post', postingId: posting?.id ?? '' };
  await Promise.all([tellWorker(extensionTab, message), tellWorker(extensionTab, message)]);
  struck('message sent twice more');
}

/** @param {Run} run */
async function pressInWindows({ visit, plan, struck }) {
  const other = await visit.openWindow();
  const one = visit.popup();
  if (one.page.isClosed()) throw new Error('The second window’s popup closed the first one’s');
  if ((await other.field('Reference').inputValue()) !== plan.reference)
    throw new Error('The second window does not show the draft');
  await pressPostAtOnce([one, other]);
  struck('two windows posted the same page');
}

/** @param {Run} run */
export async function press(run) {
  switch (run.plan.press) {
    case 'twice':
      return pressTwice(run);
    case 'messages':
      return pressWithMessages(run);
    case 'windows':
      return pressInWindows(run);
    case 'twenty':
      return pressTwenty(run);
    default:
      return run.visit.popup().pressPost();
  }
}
