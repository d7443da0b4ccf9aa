import type { StorageFault } from '@/utils/database/fault';

/** Why the browser keeps nothing, and what helps; to stand after a colon. */
export const STORAGE_REASONS: Readonly<Record<StorageFault, string>> = {
  full: 'the disk or the browser’s storage is full. Make room, then try again.',
  blocked:
    'an older window of Jobcourier holds the storage. Close its other windows and tabs, then open this one again.',
  newer:
    'a newer version of Jobcourier wrote the storage. Update the extension, then open this window again.',
  unavailable:
    'the browser does not let us store anything, as in a private window. Restart it, or use an ordinary window.',
};

/** Says why what was typed is not kept. */
export function notSavedMessage(fault: StorageFault): string {
  return `Your changes are not kept: ${STORAGE_REASONS[fault]}`;
}

/** Says why what was kept before is not shown. */
export function notLoadedMessage(fault: StorageFault): string {
  return `Your adverts cannot be shown: ${STORAGE_REASONS[fault]}`;
}
