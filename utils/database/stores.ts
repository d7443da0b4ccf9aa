import type { DBSchema, StoreNames } from 'idb';

/** The database as `upgrades` makes it. The room that owns a store knows its records, and checks each that it reads. */
export interface Stores extends DBSchema {
  /** Drafts. Only those that the recruiter has not edited have `untouchedSince`. */
  drafts: { key: string; value: unknown; indexes: { untouchedSince: string } };
  /** How the popup was left, by the address of its page. */
  views: { key: string; value: unknown };
  /** Postings with their state, without the text that is sent. */
  postings: {
    key: string;
    value: unknown;
    indexes: { page: string; state: string; writtenAt: string; reference: string; vacancy: string };
  };
  /** What each posting sends. */
  adverts: { key: string; value: unknown };
  /** Until when nothing is sent for an account. */
  pauses: { key: string; value: unknown };
  /** Records that failed their check, as they were. */
  damaged: { key: number; value: Damaged };
}

/** The stores that other rooms own: all but the quarantine. */
export type StoreName = Exclude<StoreNames<Stores>, 'damaged'>;

/** The property of a store's records that is their key. A test compares it with the database that `upgrades` makes. */
export const KEY_PATHS = {
  drafts: 'page',
  views: 'page',
  postings: 'id',
  adverts: 'id',
  pauses: 'account',
} as const satisfies Record<StoreName, string>;

// Object.keys forgets the keys that the table has.
export const STORE_NAMES = Object.keys(KEY_PATHS) as StoreName[];

/** A quarantined record, with the store that it was found in and the ISO time. */
export interface Damaged {
  store: StoreName;
  record: unknown;
  at: string;
}
