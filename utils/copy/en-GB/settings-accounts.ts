import type { CheckResult } from '@/utils/board/check-credentials';

export const API_USER_NEEDED =
  'To post, Jobcourier needs an {apiUser} at s1jobs. This isn’t the login that you use on the recruiter site: the board’s sales support sets it up for your company, on 0141 302 7134 or at {email}. This can take a few weeks.';
export const API_USER = 'API user';
export const SUPPORT_EMAIL = 'customerservice@s1jobs.com';

export const ENCRYPTED = 'User names and passwords are encrypted with your passphrase.';
export const NOT_ENCRYPTED =
  'Passwords are kept unencrypted in this browser’s storage on this computer: anyone who can open your browser profile can read them. To encrypt them, set a passphrase in the settings, under Security.';
export const WHEN_SENT =
  'They are sent to the board’s address with each advert, change and check, to another address only if you press Try beside it, and nowhere else.';

export const userName = (name: string) => `User name ${name}`;
export const USER_NAME_ENCRYPTED = 'User name encrypted';
export const NO_USER_NAME = 'No user name yet: press Change to enter it';
export const MANAGED = ' · set by your company';
export const DEFAULT = 'Default';
export const CHECK = 'Check';
export const atTheBoard = (label: string) => `${label} at the board`;
export const CHANGE = 'Change';
export const REMOVE = 'Remove';
export const removeQuestion = (label: string) => `Remove the account ${label} and its password?`;
export const REMOVE_IT = 'Remove it';

export const changeAccount = (label: string) => `Change ${label}`;
export const NAME = 'Name';
export const NAME_HINT = 'What you call it, for example your company’s name';
export const API_USER_NAME = 'API user name';
export const NEW_API_USER_NAME = 'New API user name (leave empty to keep the old one)';
export const API_PASSWORD = 'API password';
export const NEW_API_PASSWORD = 'New API password (leave empty to keep the old one)';

export const isDefaultNow = (label: string) => `${label} is now the default`;
export const notMadeDefault = (label: string) => `${label} couldn’t be made the default. Try again`;
export const removed = (label: string) => `${label} was removed`;
export const notRemoved = (label: string, isLocked: boolean) =>
  `${label} couldn’t be removed. ${isLocked ? 'Unlock your accounts first' : 'Try again'}`;
export const NO_PASSWORD = 'Not saved. Enter the password too: the saved one may be lost';
export const TOO_MANY = 'Not saved: there is no room for another account. Remove one that you no longer use';
export const HISTORY_NOT_READ =
  'Not saved: we couldn’t look up whether adverts were posted under this name before. What you typed is still here. Try again, or restart the browser';
export const TWIN_LABEL = 'Another account already has this name';
export const LOCKED =
  'Not saved: your accounts are locked. Unlock them in the settings, under Security; what you typed is still here';

/** What checking an account found, and what to do next. */
export const ASKING = 'Checking with the board…';
export const NOT_ASKED = 'We couldn’t check it. Try again.';
export const CHECK_RESULTS: Readonly<
  Record<CheckResult | 'locked' | 'made-advert' | 'moved' | 'not-kept', string>
> = {
  good: 'The board accepts this user name and password. Nothing was posted. What it said about its field names is in the settings, under Board.',
  wrong: 'The board doesn’t accept this user name and password. Enter them again.',
  company:
    'The board accepts them, but they don’t have permission to post for this company. Ask your account manager there.',
  offline: 'You’re offline, so we couldn’t check. Try again when you’re back online.',
  permission:
    'The browser doesn’t let Jobcourier reach the board. To allow it, save the board’s address in the settings, under Board.',
  paused: 'The board is limiting our requests. Try again in a few minutes.',
  missing: 'There is no user name or password for this account. Enter them.',
  locked: 'Your accounts are locked. Unlock them in the settings, under Security, then check again.',
  address:
    'The board doesn’t answer at this address, so it may be wrong. Look in the settings, under Board, for others to try.',
  open: 'The board answered with an error, or not at all, so we can’t tell what became of our check. It contained no advert. Look in your recruiter account before you check again.',
  'made-advert':
    'Not checked: the board turned our last check into an advert, and might do it again. What to do is in the settings, under Board.',
  moved: 'The board’s address has changed since, so this answer doesn’t count. Check again.',
  'not-kept': 'The board answered, but the browser couldn’t store what it said. Try again.',
  unclear: 'The board’s reply doesn’t say whether they are right. Post an advert to find out.',
  posted:
    'The board posted our check as an advert, which it shouldn’t have. Remove it in your recruiter account.',
};

/** @param jobId of the advert that the board made of the question */
export const madeAdvert = (words: string, jobId: string | undefined) =>
  jobId ? `${words} Its id is ${jobId}.` : words;
