import { enums, type Infer, integer, literal, min, object, string, type, unknown } from 'superstruct';

export const FORMAT = 'jobcourier-backup';
/** Version 2 has codes where version 1 has sentences; its records are otherwise the same. */
export const FORMAT_VERSION = 2;

/** The stores of the database whose records go into a backup, in the order in which they are written and restored. */
export const RECORD_STORES = ['drafts', 'views', 'postings', 'adverts'] as const;

export type RecordStore = (typeof RECORD_STORES)[number];

/** The first line of a backup, as far as any version of us has to know it. */
export const headerSchema = type({ format: literal(FORMAT), version: min(integer(), 1) });

/** The first line of a backup that can be read here. Later lines are JSON too, each one record. */
export const headerNowSchema = type({
  format: literal(FORMAT),
  version: enums([1, FORMAT_VERSION] as const),
  /** ISO time at which it was written; once it is read, empty where it cannot be right. */
  at: string(),
  /** How many lines come after this one, so that a file that broke off is known. */
  lines: min(integer(), 0),
});

export type Header = Infer<typeof headerNowSchema>;

/** Any line but the first. */
export const lineSchema = object({
  store: enums([...RECORD_STORES, 'damaged', 'settings'] as const),
  record: unknown(),
});

/** A record that was set aside, as in the database. */
export const damagedSchema = object({
  store: enums([...RECORD_STORES, 'pauses'] as const),
  record: unknown(),
  at: string(),
});

/** A setting by the name that it is stored under. */
export const settingSchema = object({ name: string(), value: unknown() });

/** @returns the name of today's file. */
export function backupName(now: Date = new Date()): string {
  return `${FORMAT}-${now.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })}.jsonl`;
}
