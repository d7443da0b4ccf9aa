import type { IDBPTransaction } from 'idb';
import type { Struct } from 'superstruct';
import { WRONG_TIME } from '@/utils/copy/en-GB/backup-lines';
import type { StoreName, Stores } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import type { QuarantineOnce } from './quarantine-once';

/** By kind of record. */
export interface PreviewCounts {
  /** Restored, restored as a copy, and already stored. */
  drafts: { come: number; beside: number; stay: number };
  /** Restored, and already stored. */
  postings: { come: number; stay: number };
  /** Restored changes of posted adverts. */
  changes: number;
  /** Restored postings whose end was not known when the file was written. */
  unfinished: number;
  damaged: number;
}

export interface Counts {
  drafts: number;
  /** Restored as copies. */
  beside: number;
  postings: number;
  changes: number;
  damaged: number;
}

export interface Restoring {
  transaction: IDBPTransaction<Stores, (StoreName | 'damaged')[], 'readwrite'>;
  counts: Counts;
  quarantine: QuarantineOnce;
  at: string;
  now: Date;
}

type Restore = (restoring: Restoring) => Promise<void>;

/** How one store is backed up and restored. */
export interface StoreRules<T> {
  schema: Struct<T, unknown>;
  /** For a record that fails the schema. */
  unreadable: string;
  hasPastTimes?(record: T, now: Date): boolean;
  preview?(record: T, counts: PreviewCounts): Promise<void> | void;
  /**
   * Asynchronous work that is impossible inside a transaction.
   * @returns restores the record without overwriting stored data
   */
  prepareRestore(record: T): Promise<Restore> | Restore;
}

export interface RecordItem {
  preview(counts: PreviewCounts): Promise<void>;
  prepareRestore(): Promise<Restore>;
}

export interface BackupStore {
  isValid(record: unknown): boolean;
  /** @returns the record, ready to restore, or why it cannot be */
  check(record: unknown, now: Date): RecordItem | string;
}

export function defineBackupStore<T>(rules: StoreRules<T>): BackupStore {
  return {
    isValid: (record) => isValid(record, rules.schema),
    check(record, now) {
      if (!isValid(record, rules.schema)) return rules.unreadable;
      if (rules.hasPastTimes && !rules.hasPastTimes(record, now)) return WRONG_TIME;
      return {
        preview: async (counts) => rules.preview?.(record, counts),
        prepareRestore: async () => rules.prepareRestore(record),
      };
    },
  };
}
