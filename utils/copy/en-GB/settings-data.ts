import type { StoreName } from '@/utils/database/stores';

export const WHERE_KEPT =
  'Drafts and postings are kept in this browser on this computer, and nowhere else. A backup is one file with all of them and with your settings. It contains no passwords.';

type Kind = StoreName | 'damaged' | 'settings';

const KINDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  drafts: ['draft', 'drafts'],
  postings: ['posting', 'postings'],
  adverts: ['text of a posting', 'texts of postings'],
  changes: ['change to a posted advert', 'changes to posted adverts'],
  views: ['place in a form', 'places in forms'],
  pauses: ['pause', 'pauses'],
  damaged: ['damaged record', 'damaged records'],
  settings: ['setting', 'settings'],
};

/** `2 drafts` */
export function counted(kind: Kind, count: number): string {
  const [one, many] = KINDS[kind];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export const BACK_UP = 'Back up everything';
export const BACKING_UP = 'Backing up…';
export const recordsSoFar = (count: number) => `${count.toLocaleString('en-GB')} records so far`;
export const backedUp = (file: string) => `${file} was saved. Keep it where others can’t read it`;
/** @param reason from `STORAGE_REASONS` */
export const notBackedUp = (reason: string) => `Not backed up: ${reason}`;

export const DAMAGED = 'Damaged records';
export const NONE_DAMAGED = 'None. A damaged record would be moved here, so that nothing is lost.';
export const damaged = (records: string) =>
  `Found damaged and moved here: ${records}. Nothing else is affected.`;
export const leftOut = (settings: string) =>
  `The file leaves out the content of ${settings}, which may include a password.`;
export const damagedSettings = (settings: string) => `settings (${settings})`;
export const DOWNLOAD_THEM = 'Download them';
export const DELETE_THEM = 'Delete them';
export const DELETE_QUESTION = 'Delete all damaged records? This can’t be undone.';
export const DELETE = 'Delete';
export const notWritten = (reason: string) => `Not saved: ${reason}`;
export const DELETED = 'Deleted';
export const notDeleted = (reason: string) => `Not deleted: ${reason}`;
export const notCounted = (reason: string) => `The damaged records couldn’t be counted: ${reason}`;
