/** Without a passphrase. */
export const WITHOUT =
  'Without a passphrase, user names and passwords are kept unencrypted in this browser’s storage: anyone who can open your browser profile, or has a copy of its files, can read them and post adverts at your cost.';
export const WITH_ONE =
  'With one they are encrypted, and are open only after you have typed it. Set it before you save the first password: one that was saved without it leaves traces in the browser’s files. If that is so, ask the board for a new password afterwards, and save that one.';
export const SET = 'Set the passphrase';

/** The form of a passphrase. */
export const PASSPHRASE = 'Passphrase';
export const PASSPHRASE_HINT =
  'We can’t recover a lost passphrase. Without it you would have to enter the accounts again';
export const AGAIN = 'The same again';
export const LOCK_AFTER = 'Lock the accounts after';
/** By the minutes without use; 0 for never. */
export const TIMES = {
  5: '5 minutes without use',
  15: '15 minutes without use',
  60: 'an hour without use',
  0: 'when the browser closes',
} as const;

/** Locked accounts. */
export const ARE_LOCKED = 'Your accounts are locked. Nothing is posted before you unlock them.';
export const CANT_BE_OPENED =
  'Nobody, including us, can open them without the passphrase. If you forgot it, remove the accounts and enter them again: nothing else is lost.';
export const FORGOT = 'I forgot it: remove the accounts';
export const FORGOT_QUESTION =
  'Remove every account? Drafts, postings and settings stay. You will have to enter user names and passwords again.';
export const REMOVE_THEM = 'Remove them';

/** Unlocked accounts. */
export const ARE_UNLOCKED =
  'Your accounts are under a passphrase, and are unlocked now. They are locked when the browser closes, and after the time without use that you chose.';
export const LOCK_NOW = 'Lock now';
export const CHANGE = 'Change the passphrase';
export const TURN_OFF = 'Turn off passphrase';
export const TURN_OFF_QUESTION = 'Keep user names and passwords without a passphrase from now on?';
export const TURN_IT_OFF = 'Turn it off';

/** What came of a press. */
export const IS_SET = 'The passphrase is set';
export const IS_CHANGED = 'The passphrase is changed';
export const NOT_DONE = 'That was not done. Unlock the accounts and try again';
export const NOT_REMOVED = 'They could not be removed. Try again';
