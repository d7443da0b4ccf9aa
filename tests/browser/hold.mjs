// @ts-check
/** @import { Page } from '@playwright/test' */
import { until } from './until.mjs';

/**
 * Runs in the desk. Looks into the store of the postings, in transactions for writing that follow each other without a
 * gap: each queues the next before it ends. The first that finds what it looks for does not end.
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
 * Holds the extension's postings from the very moment at which a page's posting is in a state: nothing can read or write
 * any posting from then on until the hold is released. With *written* the worker cannot move the posting on, so nothing
 * is sent yet; with *sending* the board's answer cannot be written down. Between a record that says so and the hold no
 * other transaction fits, since the extension can only ask for one once the record is there.
 * @param {Page} desk
 * @param {string} address of the page that is posted
 * @param {'written' | 'sending'} state
 */
export async function holdAt(desk, address, state) {
  const hold = await desk.evaluateHandle(takeHold, { address, state });
  return {
    /** Waits until the posting is in the state and held there. */
    struck: () =>
      until(`a posting of ${address} to be ${state}`, () => hold.evaluate(({ struck }) => struck)),
    /** Lets go; a desk that died with the browser has let go already. */
    async release() {
      if (desk.isClosed()) return;
      await hold.evaluate((held) => {
        held.released = true;
      });
    },
  };
}
