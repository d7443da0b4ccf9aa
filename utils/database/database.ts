import { type IDBPDatabase, openDB, wrap } from 'idb';
import { BlockedError } from './fault';
import { DATABASE_NAME, type ExistingDatabase } from './open-existing';
import type { Stores } from './stores';
import { STORAGE_TIMEOUT_MS, UnansweredError, withTimeout } from './timeout';
import { VERSION } from './version';

export type Database = IDBPDatabase<Stores>;

let opened: Promise<Database> | undefined;

let early: Promise<ExistingDatabase | undefined> | undefined;

/** Lets the first use take a connection that was opened before this code was loaded. */
export function adoptDatabase(existing: Promise<ExistingDatabase | undefined>): void {
  early = existing;
}

/**
 * Opens the one database on first use. Fails fast while another page blocks an upgrade or the browser does not answer; if
 * the browser refuses, the next call tries again.
 * @throws BlockedError, UnansweredError, and DOMException if the browser refuses; see `storageFault`
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
          // It opened after a failure was reported.
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

/** Only the first pending request gets a `blocked` event. The stored version reveals the cause to the others, too. */
async function whyUnanswered(): Promise<Error> {
  const databases = await withTimeout(indexedDB.databases()).catch(() => []);
  const isOlder = databases.some(
    ({ name, version = VERSION }) => name === DATABASE_NAME && version < VERSION,
  );
  return isOlder
    ? new BlockedError('The database stays in an older version')
    : new UnansweredError('The browser does not open the database');
}

/** Async, so that errors that `openDB` throws synchronously become rejections. */
async function ask(onBlocked: (error: BlockedError) => void, onUpgrade: () => void): Promise<Database> {
  const existing = await takeEarly();
  if (existing) return existing;
  const { upgrade } = await import('./upgrades');
  return openDB<Stores>(DATABASE_NAME, VERSION, {
    upgrade: (database, from, to, transaction) => {
      // The browser responded, but upgrading many records may take a while.
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

/** @returns undefined if there is none in this version */
async function takeEarly(): Promise<Database | undefined> {
  const taken = early;
  early = undefined;
  // Opening it anew shows the cause.
  const existing = await taken?.catch(() => undefined);
  if (!existing || existing.isClosed) return undefined;
  const { database } = existing;
  if (database.version !== VERSION) {
    database.close();
    return undefined;
  }
  const forget = () => {
    opened = undefined;
  };
  // It closes itself for a newer version.
  database.addEventListener('versionchange', forget);
  database.addEventListener('close', forget);
  // Cast: `wrap` does not know the stores.
  return wrap(database) as Database;
}
