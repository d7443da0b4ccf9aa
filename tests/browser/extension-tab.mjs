/** @import { Page } from '@playwright/test' */
/** @import { Extension } from './launch.mjs' */

/**
 * @typedef {{ page: string, fields: Record<string, { value: unknown, source: string }> }} DraftRecord
 * @typedef {{ id: string, page: string, state: string, moves: { state: string, at: string }[],
 *   outcome?: { jobId?: string, etag?: string, cause?: string } }} PostingRecord
 * @typedef {{ id: string, posting: string, kind: string, state: string, willBe: Record<string, unknown>,
 *   outcome?: { etag?: string, cause?: string }, writtenAt: string }} ChangeRecord
 */

/**
 * Opens a tab of the extension's origin that runs none of its code, to reach database and worker. Open it before the
 * popup, which closes when another tab comes to the front.
 * @param {Extension} browser
 * @returns {Promise<Page>}
 */
export async function openExtensionTab({ context, extensionId }) {
  const extensionTab = await context.newPage();
  await extensionTab.goto(`chrome-extension://${extensionId}/manifest.json`);
  return extensionTab;
}

/**
 * Runs in a page of the extension's origin: reads whole stores unchecked; a missing store is empty.
 * @param {string[]} [wanted] all where none is named
 * @returns {Promise<any[][]>}
 */
export function readStores(wanted) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    // Where the extension never opened its database, this must not create an empty one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () =>
      opening.error?.name === 'AbortError' ? resolve((wanted ?? []).map(() => [])) : reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = wanted ?? [...database.objectStoreNames];
      const there = names.filter((name) => database.objectStoreNames.contains(name));
      const transaction = there.length > 0 ? database.transaction(there) : undefined;
      const found = names.map((name) =>
        there.includes(name) ? transaction?.objectStore(name).getAll() : undefined,
      );
      const give = () => {
        database.close();
        resolve(found.map((request) => request?.result ?? []));
      };
      if (!transaction) return give();
      transaction.oncomplete = give;
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/**
 * Runs in a page of the extension's origin: empties stores of its database, if there is one.
 * @param {string[]} [wanted] all where none is named
 * @returns {Promise<void>}
 */
export function clearStores(wanted) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    // Where the extension never opened its database, this must not create an empty one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve() : reject(opening.error));
    opening.onsuccess = () => {
      const database = opening.result;
      const names = wanted ?? [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/**
 * @param {Page} extensionTab
 * @returns {Promise<{ drafts: DraftRecord[], postings: PostingRecord[] }>}
 */
export async function readRecords(extensionTab) {
  const [drafts = [], postings = []] = await extensionTab.evaluate(readStores, ['drafts', 'postings']);
  return { drafts, postings };
}

/**
 * The edits and closings of a posting, oldest first.
 * @param {Page} extensionTab
 * @param {string} postingId
 * @returns {Promise<ChangeRecord[]>}
 */
export async function changesOf(extensionTab, postingId) {
  /** @type {ChangeRecord[][]} */
  const [changes = []] = await extensionTab.evaluate(readStores, ['changes']);
  return changes
    .filter(({ posting }) => posting === postingId)
    .sort((one, other) => one.writtenAt.localeCompare(other.writtenAt));
}

/**
 * Runs in the extension tab.
 * @param {'local' | 'session'} area
 */
// @ts-expect-error: `chrome` is there in the extension's page, and not here.
const getAll = (area) => chrome.storage[area].get();

/**
 * Reads the extension's storage directly, not through the worker, which the browser stops when it is idle.
 * @param {Page} extensionTab
 * @param {'local' | 'session'} [area]
 * @returns {Promise<Record<string, unknown>>}
 */
export function readStorage(extensionTab, area = 'local') {
  return extensionTab.evaluate(getAll, area);
}

/** Runs in the extension tab. */
const getBadge = async () => {
  // @ts-expect-error: `chrome` is there in the extension's page, and not here.
  const { tabs, action } = chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return action.getBadgeText({ tabId: tab?.id });
};

/**
 * What the toolbar icon shows over the active tab.
 * @param {Page} extensionTab
 * @returns {Promise<string>}
 */
export function readBadge(extensionTab) {
  return extensionTab.evaluate(getBadge);
}

/**
 * @param {Page} extensionTab
 * @param {string} address
 */
export async function postingsOf(extensionTab, address) {
  const { postings } = await readRecords(extensionTab);
  return postings
    .filter(({ page }) => page === address)
    .sort((one, other) => (one.moves[0]?.at ?? '').localeCompare(other.moves[0]?.at ?? ''));
}

/**
 * Runs in the extension tab.
 * @param {unknown} message
 */
// @ts-expect-error: `chrome` is there in the extension's page, and not here.
const send = (message) => chrome.runtime.sendMessage(message).catch(() => undefined);

/**
 * Sends the worker a message as the popup does, and wakes it if it sleeps.
 * @param {Page} extensionTab
 * @param {{ type: string, postingId?: string, changeId?: string, wentThrough?: boolean }} message
 */
export async function tellWorker(extensionTab, message) {
  await extensionTab.evaluate(send, message);
}

/** Runs in a page of the extension's origin. */
export function moveUntilsBack() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('pauses', 'readwrite');
      const cursors = transaction.objectStore('pauses').openCursor();
      cursors.onsuccess = () => {
        cursors.result?.update({ ...cursors.result.value, until: new Date(0).toISOString() });
        cursors.result?.continue();
      };
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
    };
  });
}

/**
 * Ends the pauses that the board asked for, as if the time had passed, without a message to the worker.
 * @param {Page} extensionTab
 */
export async function endPauses(extensionTab) {
  await extensionTab.evaluate(moveUntilsBack);
}
