import type { Unusable } from '@/utils/backup/read';
import type { RefusedChange } from '@/utils/settings/portable/portable';
import { counted } from './settings-data';

/** Choosing a backup. */
export const CHOOSE_BACKUP = 'Restore from a backup';
export const CHOOSE_BACKUP_HINT =
  'Nothing is changed before you have seen what is in the file and pressed Restore.';
export const reading = (file: string) => `Reading ${file}…`;
export const notRead = (file: string, reason: string) => `“${file}” was not read: ${reason}`;

const UNUSABLE: Readonly<Record<Unusable, string>> = {
  'no-backup': 'is not a backup of Jobcourier. Choose a file whose name begins with jobcourier-backup',
  newer: 'was written by a newer version of Jobcourier. Update the extension, then choose it again',
  unreadable: 'could not be read to its end. Choose it again',
};
/** Why nothing can be restored from a file. */
export const unusable = (file: string, why: Unusable) => `“${file}” ${UNUSABLE[why]}`;

/** What restoring a backup will do. */
export const writtenOn = (day: string) => `, written on ${day}`;
export const willCome = (store: 'drafts' | 'postings', count: number) =>
  count === 0 ? `No ${store} to restore` : `${counted(store, count)} will be restored`;
export const draftsStay = (count: number) => `; ${counted('drafts', count)} here already`;
export const draftsDiffer = (count: number) =>
  count === 1
    ? '1 draft of the file differs from yours: it is added as a copy, and yours is kept'
    : `${counted('drafts', count)} of the file differ from yours: they are added as copies, and yours are kept`;
export const postingsStay = (count: number) =>
  `; ${counted('postings', count)} here already, and kept as now`;
export const unsent = (count: number) =>
  `${counted('postings', count)} had not been sent, and ${count === 1 ? 'comes' : 'come'} back as not posted. Nothing is sent by restoring`;
export const interrupted = (count: number) =>
  count === 1
    ? '1 posting was being sent: look at the board for what became of it'
    : `${counted('postings', count)} were being sent: look at the board for what became of them`;
export const damagedCome = (count: number) => counted('damaged', count);
export const MARKED = 'Values of restored drafts are marked, for you to look at before you post them.';
export const advertsWillGo = (address: string) => `Adverts, with your password, will then go to ${address}.`;
export const RESTORE = 'Restore';
export const DONT_RESTORE = 'Don’t restore';
export const SOME_NOT = 'Some of the file cannot be restored. The rest can:';

/** Settings of the file. */
export const SETTINGS_DIFFER = 'Settings in the file that differ from yours';
export const SETTINGS_HINT =
  'Tick what you want to take over. Nothing else of your settings is changed; accounts that are here stay as they are.';
export const ACCOUNTS_LOCKED =
  'Your accounts are locked, so none can be added now. Unlock them under Security, then choose the file again.';
export const DIFFERENCE = 'was {before} → will be {after}';

/** What came of it. */
export const RESTORING = 'Restoring…';
export const NOTHING_CHANGED = 'Nothing was changed';
export const notAllRestored = (reason: string) => `Not all of it was restored: ${reason}`;
export const addressNotChanged = (host: string) =>
  `The board’s address was not changed: the browser was not allowed to reach ${host}.`;
export const restored = (records: string) => `Restored: ${records}.`;
export const NOTHING_RESTORED = 'Nothing was restored.';
export const asCopies = (count: number) =>
  `${counted('drafts', count)} as ${count === 1 ? 'a copy' : 'copies'}`;
const REFUSED: Readonly<Record<RefusedChange, string>> = {
  locked: 'your accounts are locked. Unlock them under Security, then restore again',
  'twin-label': 'an account that is here has the same name',
  'too-many': 'there is no room for another account',
  known: 'it is here already, and stays as it is',
  'no-account': 'its account is not here',
  unsafe: 'it does not go together with what is here',
  'not-done': 'the extension did not answer. Try again',
  'not-stored': 'the browser refused to store it. Try again',
};
export const notRestored = (setting: string, cause: RefusedChange) =>
  `Not restored: ${setting}, since ${REFUSED[cause]}.`;
export const ENTER_PASSWORDS = 'Enter the password of each new account: no backup holds it.';
