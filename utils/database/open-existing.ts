export const DATABASE_NAME = 'jobcourier';

/** A connection, and whether it was closed for a page with a newer version. */
export interface ExistingDatabase {
  readonly database: IDBDatabase;
  isClosed: boolean;
}

/**
 * Opens the database in the version that it has. Knows no versions, so that it is small.
 * @returns undefined if there is none yet, or the browser refuses
 */
export function openExisting(): Promise<ExistingDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open(DATABASE_NAME);
    // Whoever knows the versions creates it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(undefined);
    request.onsuccess = () => {
      const existing = { database: request.result, isClosed: false };
      request.result.onversionchange = () => {
        existing.isClosed = true;
        request.result.close();
      };
      resolve(existing);
    };
  });
}
