import { enums, type Infer, integer, literal, min, object, string, type, unknown } from 'superstruct';

export const FORMAT = 'jobcourier-backup';
/** Version 2 stores codes in place of sentences, version 3 edits and closings of posted adverts. */
export const FORMAT_VERSION = 3;

/** What the headers of all versions share. */
export const headerSchema = type({ format: literal(FORMAT), version: min(integer(), 1) });

/** A header that this version can read. */
export const headerNowSchema = type({
  format: literal(FORMAT),
  version: enums([1, 2, FORMAT_VERSION] as const),
  /** ISO time; empty if invalid. */
  at: string(),
  /** To detect truncated files. */
  lines: min(integer(), 0),
});

export type Header = Infer<typeof headerNowSchema>;

/** `store` is a store's name, `damaged` or `settings`. */
export const lineSchema = object({ store: string(), record: unknown() });

export const settingSchema = object({ name: string(), value: unknown() });

export function backupName(): string {
  return `${FORMAT}-${new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })}.jsonl`;
}
