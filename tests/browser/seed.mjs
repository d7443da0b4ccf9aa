import { until } from './until.mjs';

/**
 * Runs in the extension's worker.
 * @param {Record<string, unknown>} items
 */
// @ts-expect-error: `chrome` is there in the worker, and not here.
const store = (items) => chrome.storage.local.set(items);

/**
 * Writes an account for the sandbox board and the board's address into the extension's storage.
 * @param {{ worker: () => Promise<import('@playwright/test').Worker> }} browser
 * @param {{ url: string }} board
 * @param {{ label?: string, username?: string, password?: string }} [account]
 */
export async function seedAccount(browser, board, account = {}) {
  const { label = 'Ardlunan HR', username = 'sandbox-user', password = 'sandbox-pass' } = account;
  const id = 'sandbox';
  const items = {
    accounts: [{ id, label, username }],
    passwords: { [id]: password },
    chosenAccounts: { default: id, bySite: {} },
    profile: { endpoint: `${board.url}/api/job` },
  };
  await until('the account to be stored', async () => {
    const worker = await browser.worker();
    return worker.evaluate(store, items).then(() => true, isRestarted);
  });
}

/**
 * Chromium may start the worker of an extension that was just installed twice.
 * @param {unknown} error
 */
function isRestarted(error) {
  if (error instanceof Error && error.message.includes('Service worker restarted')) return false;
  throw error;
}
