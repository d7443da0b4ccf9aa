import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The stores: what is kept in each is known to the room that owns it, which checks every record it reads. */
interface Stores extends DBSchema {
  /** Drafts by the tidied address of their page. */
  drafts: { key: string; value: unknown };
  /** Postings by their own id. */
  postings: { key: string; value: unknown; indexes: { page: string; state: string } };
  /** Records that failed their check, as they were. */
  damaged: { key: number; value: { store: string; record: unknown; at: string } };
}

export type Database = IDBPDatabase<Stores>;

const VERSION = 1;

let opened: Promise<Database> | undefined;

/**
 * The one database, opened on first use. A page that holds an older version open lets go of it when asked.
 * @throws DOMException where the browser refuses storage
 */
export function openDatabase(): Promise<Database> {
  opened ??= openDB<Stores>('jobcourier', VERSION, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'page' });
      const postings = database.createObjectStore('postings', { keyPath: 'id' });
      postings.createIndex('page', 'page');
      postings.createIndex('state', 'state');
      database.createObjectStore('damaged', { autoIncrement: true });
    },
    blocking: (_current, _blocked, event) => {
      const target = event.target;
      if (target instanceof IDBDatabase) target.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Keeps a record that failed its check, so that nothing is lost and the rest stays readable. */
export async function keepDamaged(store: 'drafts' | 'postings', record: unknown): Promise<void> {
  const database = await openDatabase();
  await database.add('damaged', { store, record, at: new Date().toISOString() });
}
