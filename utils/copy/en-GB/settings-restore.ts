import type { Unusable } from '@/utils/backup/read';
import type { RefusedChange } from '@/utils/settings/portable/portable';
import { counted } from './settings-data';

export const CHOOSE_BACKUP = 'Restore from a backup';
export const CHOOSE_BACKUP_HINT =
  'Nothing changes until you have seen what is in the file and pressed Restore.';
export const reading = (file: string) => `Reading ${file}…`;
export const notRead = (file: string, reason: string) => `“${file}” was not read: ${reason}`;

const UNUSABLE: Readonly<Record<Unusable, string>> = {
  'no-backup': 'isn’t a Jobcourier backup. Choose a file whose name starts with jobcourier-backup',
  newer: 'was written by a newer version of Jobcourier. Update the extension, then choose it again',
  unreadable: 'couldn’t be read to the end. Choose it again',
};
export const unusable = (file: string, why: Unusable) => `“${file}” ${UNUSABLE[why]}`;

/** The preview. */
export const writtenOn = (day: string) => `, written on ${day}`;
export const willCome = (store: 'drafts' | 'postings' | 'changes', count: number) =>
  count === 0 ? `No ${store} to restore` : `${counted(store, count)} will be restored`;
export const areHere = (store: 'drafts' | 'postings', count: number) =>
  `; ${counted(store, count)} here already`;
export const draftsDiffer = (count: number) =>
  count === 1
    ? '1 draft in the file differs from yours: it will be added as a copy, and yours is kept'
    : `${counted('drafts', count)} in the file differ from yours: they will be added as copies, and yours are kept`;
export const unfinished = (count: number) =>
  count === 1
    ? '1 posting wasn’t finished when the file was written: check on the board whether it was posted. Restoring sends nothing'
    : `${counted('postings', count)} weren’t finished when the file was written: check on the board whether they were posted. Restoring sends nothing`;
export const damagedCome = (count: number) => counted('damaged', count);
export const MARKED = 'Values in restored drafts are marked for you to check before you post them.';
export const advertsWillGo = (address: string) =>
  `Adverts and your password will then be sent to ${address}.`;
export const RESTORE = 'Restore';
export const DONT_RESTORE = 'Don’t restore';
export const SOME_NOT = 'Some of the file can’t be restored. The rest can:';

export const SETTINGS_DIFFER = 'Settings in the file that differ from yours';
export const SETTINGS_HINT =
  'Tick the settings that you want from the file. Your other settings and your accounts stay as they are.';
export const ACCOUNTS_LOCKED =
  'Your accounts are locked, so none can be added now. Unlock them under Security, then choose the file again.';
export const DIFFERENCE = 'was {before} → will be {after}';

/** The result. */
export const RESTORING = 'Restoring…';
export const NOTHING_CHANGED = 'Nothing was changed';
export const notAllRestored = (reason: string) => `Not everything was restored: ${reason}`;
export const addressNotChanged = (host: string) =>
  `The board’s address wasn’t changed: Jobcourier isn’t allowed to reach ${host}.`;
export const restored = (records: string) => `Restored: ${records}.`;
export const NOTHING_RESTORED = 'Nothing was restored.';
export const asCopies = (count: number) =>
  `${counted('drafts', count)} as ${count === 1 ? 'a copy' : 'copies'}`;
const REFUSED: Readonly<Record<RefusedChange, string>> = {
  locked: 'your accounts are locked. Unlock them under Security, then restore again',
  'twin-label': 'another account has the same name',
  'too-many': 'there is no room for another account',
  known: 'it is here already, and stays as it is',
  'no-account': 'its account is not here',
  unsafe: 'it conflicts with your settings',
  'not-done': 'Jobcourier didn’t respond. Try again',
  'not-kept': 'it belongs to another board address than yours, or Jobcourier didn’t respond',
  'not-stored': 'the browser couldn’t store it. Try again',
};
export const notRestored = (setting: string, cause: RefusedChange) =>
  `Not restored: ${setting}, because ${REFUSED[cause]}.`;
export const ENTER_PASSWORDS = 'Enter the password of each new account: backups contain none.';
