import { type IDBPDatabase, openDB } from 'idb';
import { BlockedError } from './fault';
import type { Stores } from './stores';
import { upgrade, VERSION } from './upgrades';

export type Database = IDBPDatabase<Stores>;

const NAME = 'jobcourier';

let opened: Promise<Database> | undefined;

/**
 * The one database, opened on first use. A page that holds an older version open lets go of it when asked; where one
 * does not, this says so at once and the next call tries again.
 * @throws BlockedError, and DOMException where the browser refuses storage: `storageFault` names them
 */
export function openDatabase(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Stores>(NAME, VERSION, {
      upgrade,
      blocked: () => reject(new BlockedError('An older page of the extension holds the database open')),
      blocking: (_current, _blocked, event) => {
        const target = event.target;
        if (target instanceof IDBDatabase) target.close();
        opened = undefined;
      },
      terminated: () => {
        opened = undefined;
      },
    }).then((database) => {
      resolve(database);
      // Opened in the end, after it was told to be blocked: from now on it serves.
      opened = Promise.resolve(database);
    }, reject);
  });
}
