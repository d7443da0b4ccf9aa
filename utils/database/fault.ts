export const STORAGE_FAULTS = ['full', 'blocked', 'newer', 'unavailable'] as const;

export type StorageFault = (typeof STORAGE_FAULTS)[number];

/** Thrown if another page keeps an older version of the database open. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** Classifies an error of the database by the exception names of the Indexed Database API. */
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
      // Browsers do not distinguish a private window, a profile without storage, and a damaged file.
      return 'unavailable';
  }
}
