/** What all sections of the settings share. */
export const HEADINGS = {
  accounts: 'Accounts',
  defaults: 'Defaults',
  board: 'Board',
  coreskills: 'Coreskills',
  security: 'Security',
  data: 'Data',
  about: 'About',
} as const;

/** @param names what was found damaged, as a list */
export const settingsDamaged = (names: string) =>
  `Some settings couldn’t be read: ${names}. Please enter them again.`;
export const managedFaults = (names: string) =>
  `Some of what your company set could not be read, and does not apply: ${names}. Contact your IT team.`;

export const LOADING = 'Loading…';
export const NOT_LOADED =
  'The browser could not read these settings. Nothing was changed: reload this page to try again.';

/** Stands where a recruiter could otherwise change a value. */
export const SET_BY_COMPANY = 'Set by your company';

export const SAVE = 'Save';
export const SAVED = 'Saved';
export const CANCEL = 'Cancel';
export const NOT_SAVED =
  'Not saved: the browser refused to store it. What you typed is still here; try again.';
export const CORRECT_FIRST = 'Not saved yet. Correct the marked fields first';

/** What a stored setting is called, by its key in the browser's storage. */
export const SETTING_NAMES: Readonly<Record<string, string>> = {
  accounts: 'the accounts',
  passwords: 'the passwords',
  chosenAccounts: 'the default account',
  defaults: 'the defaults',
  profile: 'the board',
  coreskillList: 'the list of coreskills',
  choices: 'earlier choices',
  vault: 'the accounts under your passphrase',
};

/** Faults of files, line by line. */
export const lineFault = (line: number, fault: string) => `Line ${line}: ${fault}`;
export const andMore = (count: number) => `and ${count.toLocaleString('en-GB')} more`;
