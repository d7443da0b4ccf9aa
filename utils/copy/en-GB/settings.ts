import type { SettingName } from '@/utils/settings/validated-item';

export const HEADINGS = {
  accounts: 'Accounts',
  defaults: 'Defaults',
  board: 'Board',
  coreskills: 'Coreskills',
  security: 'Security',
  data: 'Data',
  about: 'About',
} as const;

/** @param names the damaged settings, as a list */
export const settingsDamaged = (names: string) =>
  `Some settings couldn’t be read: ${names}. Please enter them again.`;
export const managedFaults = (names: string) =>
  `Some of your company’s settings couldn’t be read, and don’t apply: ${names}. Contact your IT team.`;

export const NOT_LOADED =
  'The browser couldn’t read these settings. Nothing was changed. Reload this page to try again.';

/** In place of a control. */
export const SET_BY_COMPANY = 'Set by your company';

export const SAVE = 'Save';
export const SAVED = 'Saved';
/** @param name a file's, or an account's label */
export const wasSaved = (name: string) => `${name} was saved`;
export const NOT_SAVED = 'Not saved: the browser couldn’t store it. What you typed is still here. Try again.';
export const CORRECT_FIRST = 'Not saved yet. Correct the marked fields first';

/** In a list of damaged settings. */
export const SETTING_NAMES: Readonly<Record<SettingName, string>> = {
  accounts: 'the accounts',
  passwords: 'the passwords',
  chosenAccounts: 'the default account',
  defaults: 'the defaults',
  profile: 'the board',
  boardEvidence: 'what the board said about its field names',
  boardOrigins: 'the addresses allowed for the board',
  coreskillList: 'the list of coreskills',
  choices: 'earlier choices',
  countEndsSoon: 'the count on the icon',
  formPlace: 'the place of the form',
  madeAdverts: 'where checks made an advert',
  pointed: 'the words picked on pages',
  vault: 'the encrypted accounts',
};

export const lineFault = (line: number, fault: string) => `Line ${line}: ${fault}`;
export const andMore = (count: number) => `and ${count.toLocaleString('en-GB')} more`;
