export const STORAGE_FAULTS = ['full', 'blocked', 'newer', 'unavailable'] as const;

export type StorageFault = (typeof STORAGE_FAULTS)[number];

/** Another page keeps an older version open. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** By the exception names of the Indexed Database API. */
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
      // A private window, a profile without storage and a damaged file look the same.
      return 'unavailable';
  }
}
