import { enums, type Infer, integer, literal, min, object, string, type, unknown } from 'superstruct';

export const FORMAT = 'jobcourier-backup';
/** Version 2 stores codes where version 1 stores sentences. */
export const FORMAT_VERSION = 2;

/** The parts of the header that all versions share. */
export const headerSchema = type({ format: literal(FORMAT), version: min(integer(), 1) });

/** The header of a backup that this version can read. */
export const headerNowSchema = type({
  format: literal(FORMAT),
  version: enums([1, FORMAT_VERSION] as const),
  /** ISO time; empty if it is invalid. */
  at: string(),
  /** Number of lines after the header, to detect truncated files. */
  lines: min(integer(), 0),
});

export type Header = Infer<typeof headerNowSchema>;

/** A line after the header. `store` is a store's name, `damaged` or `settings`. */
export const lineSchema = object({ store: string(), record: unknown() });

export const settingSchema = object({ name: string(), value: unknown() });

export function backupName(now: Date = new Date()): string {
  return `${FORMAT}-${now.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })}.jsonl`;
}
