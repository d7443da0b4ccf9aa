import type { StorageFault } from '@/utils/database/fault';

/** Why nothing is kept now, and what helps. */
export const STORAGE_WORDS: Readonly<Record<StorageFault, string>> = {
  full: 'Your changes are not kept: the disk or the browser’s storage is full. Make room, then type on.',
  blocked:
    'Your changes are not kept: an older window of Jobcourier holds the storage. Close its other windows and tabs, then open this one again.',
  newer:
    'Your changes are not kept: a newer version of Jobcourier wrote the storage. Update the extension, then open this window again.',
  unavailable:
    'Your changes are not kept: the browser does not let us store anything, as in a private window. Restart it, or use an ordinary window.',
};
