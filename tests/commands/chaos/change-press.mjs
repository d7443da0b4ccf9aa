/** @import { Page } from '@playwright/test' */
/** @import { Change } from './kinds.mjs' */
/** @import { Run } from './run.mjs' */
import { Popup } from '../../browser/popup.mjs';

/**
 * Does everything up to the last press.
 * @param {Run} run
 * @param {Change} change
 * @returns {Promise<{ page: Page, press: () => Promise<void> }>} the page on which it is pressed
 */
export async function prepareChange({ world, visit }, { kind, title }) {
  // A tab that opens later would close the popup.
  await world.extensionTab();
  const { page: popup } = await visit.open();
  const posted = popup.getByRole('region', { name: 'Posted before' });
  if (kind === 'closing') {
    await posted.getByRole('button', { name: 'Take down early' }).click();
    return { page: popup, press: () => posted.getByRole('button', { name: 'Take it down' }).click() };
  }
  const { context } = world.kept.browser();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    posted.getByRole('button', { name: 'Edit', exact: true }).click(),
  ]);
  // A popup goes with its process; a tab would stay and say that it crashed.
  page.once('crash', () => page.close());
  await (await new Popup(page).filled()).fill('Title', title);
  await page.getByRole('button', { name: 'Review changes' }).click();
  const send = page.getByRole('dialog').getByRole('button', { name: 'Send changes' });
  await send.waitFor();
  return { page, press: () => send.click() };
}
