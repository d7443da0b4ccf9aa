import type { DBSchema, StoreNames } from 'idb';
import { keysOf } from '@/utils/records/typed-keys';

/** Created by `upgrades`. Each store's module validates its records. */
export interface Stores extends DBSchema {
  /** Only unedited drafts have `untouchedSince`. */
  drafts: { key: string; value: unknown; indexes: { untouchedSince: string } };
  /** The popup's view state, by page. */
  views: { key: string; value: unknown };
  postings: {
    key: string;
    value: unknown;
    indexes: { page: string; state: string; writtenAt: string; reference: string; vacancy: string };
  };
  adverts: { key: string; value: unknown };
  /** Edits and closings of posted adverts. */
  changes: { key: string; value: unknown; indexes: { posting: string; state: string } };
  pauses: { key: string; value: unknown };
  damaged: { key: number; value: unknown };
}

/** Without the quarantine. */
export type StoreName = Exclude<StoreNames<Stores>, 'damaged'>;

/** A test compares them with the database. */
export const KEY_PATHS = {
  drafts: 'page',
  views: 'page',
  postings: 'id',
  adverts: 'id',
  changes: 'id',
  pauses: 'account',
} as const satisfies Record<StoreName, string>;

export const STORE_NAMES = keysOf(KEY_PATHS);

/** `at` is an ISO time. */
export interface Damaged {
  store: StoreName;
  record: unknown;
  at: string;
}

/** @returns the record as it is kept in the quarantine */
export function quarantine(store: StoreName, record: unknown): Damaged {
  return { store, record, at: new Date().toISOString() };
}
