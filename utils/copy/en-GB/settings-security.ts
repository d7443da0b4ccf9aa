export const WITHOUT =
  'Without a passphrase, user names and passwords are kept unencrypted in this browser’s storage: anyone who can open your browser profile, or has a copy of its files, can read them and post adverts at your expense.';
export const WITH_ONE =
  'With one they are encrypted, and can be used only after you have entered it. Set it before you save the first password: one that was saved earlier leaves traces in the browser’s files. In that case, ask the board for a new password and save that one.';
export const SET = 'Set the passphrase';

export const PASSPHRASE = 'Passphrase';
export const PASSPHRASE_HINT =
  'We can’t recover a lost passphrase. You would have to enter your user names and passwords again';
export const AGAIN = 'Repeat the passphrase';
export const LOCK_AFTER = 'Lock the accounts after';
/** By minutes; 0 means until the browser closes. */
export const TIMES = {
  5: '5 minutes of inactivity',
  15: '15 minutes of inactivity',
  60: 'an hour of inactivity',
  0: 'closing the browser',
} as const;

export const ARE_LOCKED = 'Your accounts are locked. Nothing is posted until you unlock them.';
export const CANT_BE_OPENED =
  'Nobody, including us, can open them without the passphrase. If you’ve forgotten it, remove all user names and passwords and enter them again. Nothing else is lost.';
export const FORGOT = 'I’ve forgotten it: remove user names and passwords';
export const FORGOT_QUESTION =
  'Remove every user name and password? Accounts, drafts, postings and settings stay. You will have to enter each user name and password again.';
export const REMOVE_THEM = 'Remove them';

export const ARE_UNLOCKED =
  'Your accounts are protected by a passphrase, and are unlocked now. They are locked when the browser closes, and after the period of inactivity that you chose.';
export const LOCK_NOW = 'Lock now';
export const CHANGE = 'Change the passphrase';
export const TURN_OFF = 'Turn off passphrase';
export const TURN_OFF_QUESTION = 'Keep user names and passwords unencrypted from now on?';
export const TURN_IT_OFF = 'Turn it off';

export const IS_SET = 'The passphrase is set';
export const IS_CHANGED = 'The passphrase was changed';
export const NOT_DONE = 'That didn’t work. Unlock the accounts and try again';
export const NOT_REMOVED = 'They couldn’t be removed. Try again';
