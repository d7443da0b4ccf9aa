/** `other`: not the storage's fault as far as we know. */
export type StorageFault = 'full' | 'blocked' | 'newer' | 'unavailable' | 'other';

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
    case 'UnansweredError':
      return 'unavailable';
    default:
      // A private window, a profile without storage and a damaged file look the same.
      return error instanceof DOMException ? 'unavailable' : 'other';
  }
}
