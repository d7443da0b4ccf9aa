import { moveUntilsBack } from '../../browser/extension-tab.mjs';
import type { View } from '../../browser/firefox/view.mjs';

/** Runs in a page of the extension's origin: empties every store of its database, if there is one. */
function emptyStores(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jobcourier');
    // Where the extension never opened its database, this must not create an empty one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve() : reject(opening.error));
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
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

/** @param page of the extension's origin */
export async function clearRecords(page: View): Promise<void> {
  await page.run(emptyStores);
}

/** Ends the pauses that the board asked for, as if the time had passed. @param page of the extension's origin */
export async function endPauses(page: View): Promise<void> {
  await page.run(moveUntilsBack);
}

/** @param page one of the extension's own */
export async function ringAlarm(page: View): Promise<void> {
  await page.run(() => Reflect.get(globalThis, 'browser').alarms.create('outbox', { when: Date.now() }));
}
