import type { IDBPTransaction } from 'idb';
import type { Struct } from 'superstruct';
import type { StoreName, Stores } from '@/utils/database/stores';
import { isValid } from '@/utils/validation/is-valid';
import type { QuarantineOnce } from './quarantine-once';

/** What becomes of the records of a file, counted as they are read. */
export interface PreviewCounts {
  /** How many drafts would be restored, how many put beside one that is here, and how many are here already. */
  drafts: { come: number; beside: number; stay: number };
  /** How many postings would be restored, and how many stay since they are here already. */
  postings: { come: number; stay: number };
  /** Of those that come, how many were never sent, and how many were being sent. */
  unsent: number;
  cut: number;
  /** Quarantined records. */
  damaged: number;
}

/** How many records of each kind came back. */
export interface Counts {
  drafts: number;
  /** Drafts that were put beside one that is here. */
  beside: number;
  postings: number;
  damaged: number;
}

/** The transaction that records are restored in, and what goes with it. */
export interface Restoring {
  transaction: IDBPTransaction<Stores, (StoreName | 'damaged')[], 'readwrite'>;
  counts: Counts;
  quarantine: QuarantineOnce;
  /** ISO time at which the backup was written; empty where that is not known. */
  at: string;
  now: Date;
}

type Restore = (restoring: Restoring) => Promise<void>;

/** How the records of one store go into a backup and come back. */
export interface StoreRules<T> {
  schema: Struct<T, unknown>;
  /** Said of a line whose record fails the schema. */
  unreadable: string;
  /** Whether every time in the record is one of the past. Records without times have none of these. */
  hasPastTimes?(record: T, now: Date): boolean;
  /** Counts what restoring the record would do. Left out where nothing is told of it. */
  preview?(record: T, counts: PreviewCounts): Promise<void> | void;
  /**
   * Prepares whatever cannot be awaited inside a transaction.
   * @returns what restores the record. What is here always stays
   */
  prepareRestore(record: T): Promise<Restore> | Restore;
}

/** A record of a file that passed its check. */
export interface RecordItem {
  preview(counts: PreviewCounts): Promise<void>;
  prepareRestore(): Promise<Restore>;
}

/** The same rules for a record of any type. */
export interface BackupStore {
  isValid(record: unknown): boolean;
  /** @returns the record, ready to be restored, or in words why it cannot be */
  check(record: unknown, now: Date): RecordItem | string;
}

export const WRONG_TIME =
  'a date or time in it cannot be right: it is not written as we write it, or lies in the future';

/** Makes rules applicable to records that have not been checked. */
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
