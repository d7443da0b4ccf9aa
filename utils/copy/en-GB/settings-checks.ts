import type { EndpointFault } from '@/utils/board/endpoint';
import type { KeyFault } from '@/utils/board/key-faults';

/** Errors in the settings' forms. */
export const LABEL_MISSING = 'Enter a name for this account';
export const USER_NAME_MISSING = 'Enter the API user name that the board gave you';
export const PASSWORD_MISSING = 'Enter the API password that the board gave you';

export const passphraseTooShort = (shortest: number) =>
  `Use at least ${shortest} characters, for example four unrelated words`;
export const NOT_THE_SAME = 'This doesn’t match the passphrase above';

export const ENDPOINT_FAULTS: Readonly<Record<EndpointFault, string>> = {
  'not-an-address': 'Enter a whole web address that starts with https://',
  'not-https': 'The address must start with https://, because your password is sent to it',
  'not-a-host': 'Enter the name of one site, in plain letters, digits, dots and dashes',
  'has-login': 'Leave the user name and password out of the address: they belong to the account',
};
export const BOARD_NAME_MISSING = 'Enter the name of the board';
const KEY_FAULTS: Readonly<Record<Exclude<KeyFault, 'taken'>, string>> = {
  malformed: 'Use letters, digits, dots, dashes and underscores',
  fixed: 'This name comes from the board’s description, so it can’t be changed',
};
export const keyFault = (fault: KeyFault, key: string) =>
  fault === 'taken' ? `Another field already has the name ${key}` : KEY_FAULTS[fault];
export const VALUE_MISSING = 'Enter a value, or remove this row';
export const BOARD_VALUE_MISSING = 'Enter what the board calls it';
export const VALUE_UNSEEN = 'Type the value again: it contains invisible characters';
export const tooManyExtra = (most: number) => `You can add at most ${most}. Remove this one`;
