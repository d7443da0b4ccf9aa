import type { Unusable } from '@/utils/backup/read';
import type { Restored } from '@/utils/backup/restore';
import type { SetAside } from '@/utils/backup/set-aside';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { listed, settingsInWords } from './setting-words';

const FAULTS: Readonly<Record<StorageFault, string>> = {
  full: 'the disk or the browser’s storage is full. Make room, then try again',
  blocked:
    'an older window of Jobcourier holds the storage. Close its other windows and tabs, then try again',
  newer: 'a newer version of Jobcourier wrote the storage. Update the extension',
  unavailable: 'the browser does not let us reach its storage. Restart it, then try again',
};

/** @returns why the storage did not do what was wanted, to stand after a colon. */
export function faultInWords(error: unknown): string {
  return FAULTS[storageFault(error)];
}

/** Why nothing can be restored from a file. */
export const UNUSABLE_WORDS: Readonly<Record<Unusable, string>> = {
  'no-backup': 'is not a backup of Jobcourier. Choose a file whose name begins with jobcourier-backup',
  newer: 'was written by a newer version of Jobcourier. Update the extension, then choose it once more',
  unreadable: 'could not be read to its end. Choose it once more',
};

const KINDS: Readonly<Record<string, [one: string, many: string]>> = {
  drafts: ['draft', 'drafts'],
  postings: ['posting', 'postings'],
  adverts: ['text of a posting', 'texts of postings'],
  views: ['place in a form', 'places in forms'],
  pauses: ['pause', 'pauses'],
};

/** @returns a number of records with their kind. */
export function counted(store: string, count: number): string {
  const [one, many] = KINDS[store] ?? ['record', 'records'];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** @returns what was set aside, or an empty string where nothing was. */
export function setAsideInWords({ stores, settings }: SetAside): string {
  const records = Object.entries(stores).map(([store, count]) => counted(store, count));
  return listed([...records, ...(settings.length > 0 ? [`settings (${settingsInWords(settings)})`] : [])]);
}

/** @returns what came back from a backup, and what is still to do. */
export function restoredInWords({ drafts, postings, damaged, settings, notTaken }: Restored): string {
  const came = [
    ...(drafts > 0 ? [counted('drafts', drafts)] : []),
    ...(postings > 0 ? [counted('postings', postings)] : []),
    ...(damaged > 0 ? [`${counted('', damaged)} that had been set aside`] : []),
    ...(settings.length > 0 ? [`settings (${settingsInWords(settings)})`] : []),
  ];
  return [
    came.length > 0 ? `Restored: ${listed(came)}.` : 'Nothing had to be restored.',
    notTaken.length > 0 ? `Not restored: ${settingsInWords(notTaken)}. The browser refused to store it.` : '',
    settings.includes('accounts') ? 'Enter the password of each account again: no backup holds it.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
