import type { CheckResult } from '@/utils/board/check-credentials';

export const API_USER_NEEDED =
  'To post, Jobcourier needs an {apiUser} at s1jobs. That is not the log-in that you use on the recruiter site: the board’s sales support sets it up for your company, on 0141 302 7134 or at {email}. It can take some weeks.';
export const API_USER = 'API user';
export const SUPPORT_EMAIL = 'customerservice@s1jobs.com';

/** Where user names and passwords are. */
export const ENCRYPTED = 'User names and passwords are encrypted under your passphrase.';
export const NOT_ENCRYPTED =
  'Passwords are kept unencrypted in this browser’s storage on this computer: anyone who can open your browser profile can read them. A passphrase, under Security, encrypts them.';
export const WHEN_SENT = 'They are sent to the board when you post or check an account, and nowhere else.';

/** One account. */
export const userName = (name: string) => `User name ${name}`;
export const USER_NAME_ENCRYPTED = 'User name under your passphrase';
export const NO_USER_NAME = 'No user name yet: press Change to enter it';
export const MANAGED = ' · set by your company';
export const DEFAULT = 'Default';
export const CHECK = 'Check';
export const atTheBoard = (label: string) => `${label} at the board`;
export const CHANGE = 'Change';
export const REMOVE = 'Remove';
export const removeQuestion = (label: string) => `Remove the account ${label} with its password?`;
export const REMOVE_IT = 'Remove it';

/** The form of an account. */
export const ADD_ACCOUNT = 'Add an account';
export const changeAccount = (label: string) => `Change ${label}`;
export const NAME = 'Name';
export const NAME_HINT = 'What you call it, for example your company’s name';
export const API_USER_NAME = 'API user name';
export const NEW_API_USER_NAME = 'New API user name (empty keeps the old one)';
export const API_PASSWORD = 'API password';
export const NEW_API_PASSWORD = 'New API password (empty keeps the old one)';

/** What came of a press. */
export const saved = (label: string) => `${label} was saved`;
export const isDefaultNow = (label: string) => `${label} is the default now`;
export const notMadeDefault = (label: string) => `${label} could not be made the default. Try again`;
export const removed = (label: string) => `${label} was removed`;
export const notRemoved = (label: string, isLocked: boolean) =>
  `${label} could not be removed. ${isLocked ? 'Unlock your accounts first' : 'Try again'}`;
export const NO_PASSWORD = 'Not saved. Enter the password too: the stored one may be gone';
export const TOO_MANY = 'Not saved: there is no room for another account. Remove one that you no longer use';
export const TWIN_LABEL = 'Another account already has this name';
export const LOCKED =
  'Not saved: your accounts are locked. Unlock them under Security; what you typed is still here';

/** What the check of an account found out, and what to do next. */
export const ASKING = 'Asking the board…';
export const NOT_ASKED = 'That could not be asked. Try again.';
export const CHECK_RESULTS: Readonly<Record<CheckResult | 'locked', string>> = {
  good: 'The board knows this user name and password. Nothing was posted.',
  wrong: 'The board does not know this user name and password. Enter them again.',
  company:
    'The board knows them, but they don’t have permission to post for this company. Ask your account manager there.',
  offline: 'You are offline, so nothing was asked. Try again when you are back.',
  permission: 'The browser doesn’t let Jobcourier reach the board. Save the address under Board to allow it.',
  paused: 'The board limits how fast adverts can be posted: too many requests. Try again in a few minutes.',
  missing: 'There is no user name or password for this account. Enter them.',
  locked: 'Your accounts are locked. Unlock them under Security, then check again.',
  unclear:
    'The board gave an answer that says neither yes nor no. Some boards do: post an advert to find out.',
  posted:
    'The board took the empty request for an advert. Look in your recruiter account, and remove it there.',
};
