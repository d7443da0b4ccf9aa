// @ts-check
/** @import { Page } from '@playwright/test' */
import { until } from './until.mjs';

/**
 * Runs in the extension tab. Looks into the postings in back-to-back write transactions: each queues the next before
 * it ends. The first one that finds the state stays open.
 * @param {{ address: string, state: string }} sought
 */
function takeHold({ address, state }) {
  const hold = { struck: false, released: false };
  /** @type {(store: IDBObjectStore) => void} - an idle transaction would end by itself */
  const keep = (store) => {
    store.get('').onsuccess = () => {
      if (!hold.released) keep(store);
    };
  };
  /** @type {(database: IDBDatabase) => void} */
  const look = (database) => {
    const store = database.transaction('postings', 'readwrite').objectStore('postings');
    const index = store.indexNames.contains('page') ? store.index('page') : undefined;
    const found = index ? index.getAll(address) : store.getAll();
    found.onsuccess = () => {
      if (hold.released) return database.close();
      hold.struck = found.result.some((record) => record.page === address && record.state === state);
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
export async function holdAt(extensionTab, address, state) {
  const hold = await extensionTab.evaluateHandle(takeHold, { address, state });
  return {
    struck: () =>
      until(`a posting of ${address} to be ${state}`, () => hold.evaluate(({ struck }) => struck)),
    /** An extension tab that died with the browser has let go already. */
    async release() {
      if (extensionTab.isClosed()) return;
      await hold.evaluate((held) => {
        held.released = true;
      });
    },
  };
}
