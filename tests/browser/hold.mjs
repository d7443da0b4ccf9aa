/** @import { Page } from '@playwright/test' */
import { until } from './until.mjs';

/**
 * Runs in the extension tab. Looks into a store in back-to-back write transactions: each queues the next before it ends.
 * The first one that finds the state stays open.
 * @param {{ name: string, key: string, value: string, state: string }} sought
 */
function takeHold({ name, key, value, state }) {
  const hold = { struck: false, released: false };
  /** @type {(store: IDBObjectStore) => void} - an idle transaction would end by itself */
  const keep = (store) => {
    store.get('').onsuccess = () => {
      if (!hold.released) keep(store);
    };
  };
  /** @type {(database: IDBDatabase) => void} */
  const look = (database) => {
    const store = database.transaction(name, 'readwrite').objectStore(name);
    const index = store.indexNames.contains(key) ? store.index(key) : undefined;
    const found = index ? index.getAll(value) : store.getAll();
    found.onsuccess = () => {
      if (hold.released) return database.close();
      hold.struck = found.result.some((record) => record[key] === value && record.state === state);
      return hold.struck ? keep(store) : look(database);
    };
  };
  const opening = indexedDB.open('jobcourier');
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return new Promise((resolve, reject) => {
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      look(opening.result);
      resolve(hold);
    };
  });
}

/**
 * Blocks the store of postings from the moment a page's posting reaches a state until the hold is released. With
 * *written* the worker cannot send yet; with *sending* the board's answer cannot be stored. No other transaction
 * fits between the record and the hold, since the extension can only request one after the record.
 * @param {Page} extensionTab
 * @param {string} address of the page that is posted
 * @param {'written' | 'sending'} state
 */
export function holdAt(extensionTab, address, state) {
  return hold(extensionTab, { name: 'postings', key: 'page', value: address, state });
}

/**
 * The same for the changes of a posting.
 * @param {Page} extensionTab
 * @param {string} postingId
 * @param {'written' | 'sending'} state
 */
export function holdChangeAt(extensionTab, postingId, state) {
  return hold(extensionTab, { name: 'changes', key: 'posting', value: postingId, state });
}

/** @param {Page} extensionTab @param {Parameters<typeof takeHold>[0]} sought */
async function hold(extensionTab, sought) {
  const held = await extensionTab.evaluateHandle(takeHold, sought);
  return {
    struck: () =>
      until(`one of ${sought.value} in ${sought.name} to be ${sought.state}`, () =>
        held.evaluate(({ struck }) => struck),
      ),
    /** An extension tab that died with the browser has let go already. */
    async release() {
      if (extensionTab.isClosed()) return;
      await held.evaluate((one) => {
        one.released = true;
      });
    },
  };
}
