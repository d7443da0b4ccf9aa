import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { splitPosting } from './split-posting';
import type { Damaged, StoreName, Stores } from './stores';

type Opened = IDBPDatabase<Stores>;
type Upgrading = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;
type Upgrade = (database: Opened, transaction: Upgrading) => Promise<void>;

/**
 * The steps from one version to the next, the first from nothing to version 1. A step that was released is never
 * changed: it is all that knows the shapes of its time.
 */
const UPGRADES: readonly Upgrade[] = [
  async (database) => {
    database.createObjectStore('drafts', { keyPath: 'page' });
    const postings = database.createObjectStore('postings', { keyPath: 'id' });
    postings.createIndex('page', 'page');
    postings.createIndex('state', 'state');
    database.createObjectStore('damaged', { autoIncrement: true });
  },

  // What was sent gets a store of its own, so that lists of postings stay light. Drafts could once name a time at which
  // the page was read.
  async (database, transaction) => {
    const drafts = transaction.objectStore('drafts');
    drafts.createIndex('untouchedSince', 'untouchedSince');
    for (let cursor = await drafts.openCursor(); cursor; cursor = await cursor.continue()) {
      const draft = withoutReadAt(cursor.value);
      if (draft) await cursor.update(draft);
    }
    database.createObjectStore('views', { keyPath: 'page' });
    database.createObjectStore('pauses', { keyPath: 'account' });
    const adverts = database.createObjectStore('adverts', { keyPath: 'id' });
    const postings = transaction.objectStore('postings');
    postings.createIndex('writtenAt', 'writtenAt');
    postings.createIndex('reference', 'match.reference');
    postings.createIndex('vacancy', 'match.vacancy');
    for (let cursor = await postings.openCursor(); cursor; cursor = await cursor.continue()) {
      const split = splitPosting(cursor.value);
      if (split) {
        await cursor.update(split.posting);
        await adverts.put(split.advert);
      } else {
        await transaction.objectStore('damaged').add(quarantine('postings', cursor.value));
        await cursor.delete();
      }
    }
  },

  async () => {
    // Notes of drafts and messages of the board may be codes from here on. Sentences of older records stay, and are shown
    // as they are; the version keeps an older extension from taking the codes for damage.
  },
];

export const VERSION = UPGRADES.length;

/** Takes the database from the version that the browser has to the wanted one, step by step. */
export async function upgrade(
  database: Opened,
  from: number,
  to: number | null,
  transaction: Upgrading,
): Promise<void> {
  for (const step of UPGRADES.slice(from, to ?? VERSION)) await step(database, transaction);
}

/** @returns the draft without what version 2 does not know, or undefined where it has none of that. */
function withoutReadAt(record: unknown): object | undefined {
  if (typeof record !== 'object' || record === null || !('readAt' in record)) return undefined;
  const { readAt: _readAt, ...rest } = record;
  return rest;
}

/** @returns a record of the store `damaged`, as of now. */
export function quarantine(store: StoreName, record: unknown): Damaged {
  return { store, record, at: new Date().toISOString() };
}
