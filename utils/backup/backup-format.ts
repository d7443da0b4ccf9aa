import { enums, type Infer, integer, literal, min, object, string, type, unknown } from 'superstruct';

export const FORMAT = 'jobcourier-backup';
/** Version 2 has codes where version 1 has sentences; its records are otherwise the same. */
export const FORMAT_VERSION = 2;

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

/** Any line but the first: a record with the name of its store, of `damaged`, or of `settings`. */
export const lineSchema = object({ store: string(), record: unknown() });

/** A setting by the name that it is stored under. */
export const settingSchema = object({ name: string(), value: unknown() });

/** @returns the name of today's file. */
export function backupName(now: Date = new Date()): string {
  return `${FORMAT}-${now.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })}.jsonl`;
}
