import type { Page } from '@playwright/test';

type Extension = {
  context: { newPage(): Promise<Page> };
  extensionId: string;
};

/** Opens a page of the extension's origin that runs nothing of ours, so that its database can be worked on from there. */
export async function bareExtensionPage({ context, extensionId }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon/48.png`);
  return page;
}

/** Throws the database away and makes it anew at another version; with `held` it stays open, deaf to who wants it newer. */
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
    // Asked for in one breath: the worker, which may be starting, must not come between.
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

/** Asks for a newer version, as a worker would, and gives way once it is free. */
export async function askForNewer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const opening = indexedDB.open('jobcourier', 2);
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
}

/** Deletes the database. */
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

/** Puts records into the database as it is, unchecked, and closes it again. */
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
