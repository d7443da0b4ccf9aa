// @ts-check
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
  const worker = await browser.worker();
  await worker.evaluate(store, {
    accounts: [{ id, label, username }],
    passwords: { [id]: password },
    chosenAccounts: { default: id, bySite: {} },
    profile: { endpoint: `${board.url}/api/job` },
  });
}
