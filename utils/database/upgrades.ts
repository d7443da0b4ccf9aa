import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { splitPosting } from './split-posting';
import { quarantine, type Stores } from './stores';

type Opened = IDBPDatabase<Stores>;
type Upgrading = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;
type Upgrade = (database: Opened, transaction: Upgrading) => Promise<void>;

/** The upgrade steps, the first from nothing to version 1. Released steps must not change. */
export const UPGRADES: readonly Upgrade[] = [
  async (database) => {
    database.createObjectStore('drafts', { keyPath: 'page' });
    const postings = database.createObjectStore('postings', { keyPath: 'id' });
    postings.createIndex('page', 'page');
    postings.createIndex('state', 'state');
    database.createObjectStore('damaged', { autoIncrement: true });
  },

  // Moves texts to their own store, to keep lists of postings small. Removes an old property of drafts.
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
    // Notes and board messages may be codes from now on; old sentences remain. The new version keeps older extensions
    // from treating codes as damage.
  },

  // Edits and closings of posted adverts. Drafts may belong to an edit, and postings be refused for causes of edits.
  async (database) => {
    const changes = database.createObjectStore('changes', { keyPath: 'id' });
    changes.createIndex('posting', 'posting');
    changes.createIndex('state', 'state');
  },
];

export async function upgrade(
  database: Opened,
  from: number,
  to: number | null,
  transaction: Upgrading,
): Promise<void> {
  for (const step of UPGRADES.slice(from, to ?? UPGRADES.length)) await step(database, transaction);
}

/** @returns the draft without `readAt`, or undefined if it has none */
function withoutReadAt(record: unknown): object | undefined {
  if (typeof record !== 'object' || record === null || !('readAt' in record)) return undefined;
  const { readAt: _readAt, ...rest } = record;
  return rest;
}
