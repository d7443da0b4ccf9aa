/** Why the browser keeps nothing now: a closed set, each told with what to do next. */
export const STORAGE_FAULTS = ['full', 'blocked', 'newer', 'unavailable'] as const;

export type StorageFault = (typeof STORAGE_FAULTS)[number];

/** Thrown where another page of ours holds an older version of the database open and does not let go of it. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/**
 * Names what kept the browser from storing or reading.
 * @param error what the database threw; the names are those of the Indexed Database API's exceptions
 */
export function storageFault(error: unknown): StorageFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'BlockedError':
      return 'blocked';
    case 'VersionError':
      return 'newer';
    default:
      // A private window, a profile that may not store, a damaged file: the browser does not tell them apart.
      return 'unavailable';
  }
}
