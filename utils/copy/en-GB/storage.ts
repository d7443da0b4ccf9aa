import type { StorageFault } from '@/utils/database/fault';

/** Why the browser stores nothing, and what helps. Follows a colon. */
export const STORAGE_REASONS: Readonly<Record<StorageFault, string>> = {
  full: 'the disk or the browser’s storage is full. Make room, then try again.',
  blocked:
    'an older Jobcourier window blocks the storage. Close its other windows and tabs, then open this one again.',
  newer:
    'what is stored was saved by a newer version of Jobcourier. Update the extension, then open this window again.',
  unavailable:
    'the browser doesn’t let us store anything, as in a private window. Restart it, or use an ordinary window.',
  other: 'something unexpected went wrong. Try again, or restart the browser.',
};

/** @param what was not done, as the beginning of a sentence */
export function notDoneMessage(what: string, fault: StorageFault): string {
  return `${what}: ${STORAGE_REASONS[fault]}`;
}

/** Says that stored adverts cannot be loaded. */
export function notLoadedMessage(fault: StorageFault): string {
  return notDoneMessage('Your adverts can’t be shown', fault);
}
