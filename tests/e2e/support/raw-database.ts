import type { Page } from '@playwright/test';

type Extension = {
  context: { newPage(): Promise<Page> };
  extensionId: string;
};

/** Opens a page of the extension's origin that runs none of our code, to work on the database. */
export async function bareExtensionPage({ context, extensionId }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon/48.png`);
  return page;
}

/**
 * Deletes the database and creates it at another version; with `held` it stays open and ignores requests to upgrade.
 */
export async function makeDatabase(
  page: Page,
  options: { version: number; drafts?: object[]; postings?: object[]; held?: boolean },
): Promise<void> {
  await page.evaluate(async ({ version, drafts = [], postings = [], held = false }) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Requested in one turn, so that a starting worker cannot come between.
    const deleted = settled(indexedDB.deleteDatabase('jobcourier'));
    const opening = indexedDB.open('jobcourier', version);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('drafts', { keyPath: 'page' });
      const store = opening.result.createObjectStore('postings', { keyPath: 'id' });
      store.createIndex('page', 'page');
      store.createIndex('state', 'state');
      opening.result.createObjectStore('damaged', { autoIncrement: true });
    };
    const [database] = await Promise.all([settled(opening), deleted]);
    const transaction = database.transaction(['drafts', 'postings'], 'readwrite');
    for (const draft of drafts) transaction.objectStore('drafts').put(draft);
    for (const posting of postings) transaction.objectStore('postings').put(posting);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    if (!held) database.close();
  }, options);
}

/** Asks for a newer version, as a worker would, and closes once it has it. */
export async function askForNewer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const opening = indexedDB.open('jobcourier', 2);
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
}

export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('jobcourier');
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      }),
  );
}

export async function putRaw(page: Page, records: Record<string, object[]>): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('jobcourier');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(Object.keys(all), 'readwrite');
          for (const [store, each] of Object.entries(all)) {
            for (const record of each) transaction.objectStore(store).put(record);
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve(undefined);
          };
        };
      }),
    records,
  );
}
