/** @import { ClickedBrowser } from './clicks.mjs' */
import { Popup } from '../../browser/popup.mjs';
import { POPUP_WORDS } from '../../browser/popup-words.mjs';
import { aimAtToolbar } from '../../browser/toolbar.mjs';
import { createSite } from '../../site/site.mjs';
import { ensureSandbox, SANDBOX } from '../build.mjs';
import { openForClicks, share } from './clicks.mjs';
import { ownTime, timeKeys } from './history-page.mjs';

const LENGTHS = [1_000, 60_000, 100_000];
const TYPED = 'Bread, cakes and more. ';
const PARAGRAPH = `<p>${'We bake for the whole town, every day but Sunday. '.repeat(8)}</p>`;

/**
 * Runs in the popup: pastes HTML into the editor.
 * @param {Element} editor
 * @param {string} html
 */
function paste(editor, html) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/**
 * Types into a description.
 * @param {ClickedBrowser} browser
 * @param {number} length in characters
 */
async function measure({ context, extensionId, page, address }, length) {
  await page.goto(`${address}#/long/${length}`);
  const click = await aimAtToolbar(context, page, extensionId);
  const popup = new Popup(await click());
  await popup.formFilled();
  await popup.page.getByRole('button', { name: POPUP_WORDS.editDescription }).click();
  const editor = popup.page.getByRole('textbox', { name: 'Description' });
  await editor.press('ControlOrMeta+A');
  await editor.evaluate(paste, PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)));
  await popup.page.evaluate(timeKeys);
  const worked = await ownTime(popup.page);
  const before = await worked();
  await popup.page.keyboard.type(TYPED);
  const own = (await worked()) - before;
  const times = await popup.page.evaluate(() => window.keyTimes);
  await popup.close();
  return {
    'key to frame, ms': Math.round(share(times, 0.5)),
    p95: Math.round(share(times, 0.95)),
    'own work a key, ms': Number((own / TYPED.length).toFixed(1)),
  };
}

/**
 * Measures a key in the description editor, in short and long texts.
 * @returns {Promise<boolean>} whether it could be measured
 */
export async function run() {
  if (!ensureSandbox()) return false;
  const site = await createSite();
  const browser = await openForClicks(SANDBOX, `${site.url}/jobs/warehouse-operative`);
  try {
    /** @type {Record<string, object>} */
    const rows = {};
    for (const length of LENGTHS) rows[`${length} characters`] = await measure(browser, length);
    console.table(rows);
    return true;
  } finally {
    await Promise.allSettled([browser.close(), site.close()]);
  }
}
