import { type IDBPDatabase, openDB } from 'idb';
import { BlockedError } from './fault';
import type { Stores } from './stores';
import { STORAGE_TIMEOUT_MS, UnansweredError, withTimeout } from './timeout';
import { upgrade, VERSION } from './upgrades';

export type Database = IDBPDatabase<Stores>;

const NAME = 'jobcourier';

let opened: Promise<Database> | undefined;

/**
 * The one database, opened on first use. A page that holds an older version open lets go of it when asked. Where one
 * does not, or the browser does not answer, that is told at once and to each further caller, until the browser opens it
 * after all. Where the browser refuses, the next call tries again.
 *
 * What keeps browsers from throwing the database away when disks run short is the permission `unlimitedStorage`. Chrome
 * and Edge exempt an extension that has it from quota and eviction, though `navigator.storage.persisted()` says false
 * there all the same (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies). Firefox gives
 * it the right to persistent storage, which is never evicted; a full disk still refuses to write
 * (https://searchfox.org/mozilla-central/source/toolkit/components/extensions/test/xpcshell/test_ext_unlimitedStorage.js).
 * @throws BlockedError, UnansweredError, and DOMException where the browser refuses: `storageFault` names them
 */
export function openDatabase(): Promise<Database> {
  opened ??= open();
  return opened;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => whyUnanswered().then(reject), STORAGE_TIMEOUT_MS);
    ask(reject, () => clearTimeout(tooLong))
      .then(
        (database) => {
          resolve(database);
          // Opened in the end, after a fault was told: from now on it serves.
          opened = Promise.resolve(database);
        },
        (error: unknown) => {
          reject(error);
          opened = undefined;
        },
      )
      .finally(() => clearTimeout(tooLong));
  });
}

/**
 * Only the first in the browser's line is told that it is blocked; who stands behind it hears nothing at all. The version
 * that the browser has tells both alike.
 */
async function whyUnanswered(): Promise<Error> {
  const databases = await withTimeout(indexedDB.databases()).catch(() => []);
  const isOlder = databases.some(({ name, version = VERSION }) => name === NAME && version < VERSION);
  return isOlder
    ? new BlockedError('The database stays in an older version')
    : new UnansweredError('The browser does not open the database');
}

/** Asynchronous, since `openDB` throws at once where the browser does. */
async function ask(onBlocked: (error: BlockedError) => void, onUpgrade: () => void): Promise<Database> {
  return openDB<Stores>(NAME, VERSION, {
    upgrade: (database, from, to, transaction) => {
      // It answers: the records of many years may take it a while.
      onUpgrade();
      return upgrade(database, from, to, transaction);
    },
    blocked: () => onBlocked(new BlockedError('An older page of the extension holds the database open')),
    blocking: (_current, _blocked, event) => {
      const target = event.target;
      if (target instanceof IDBDatabase) target.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
}
