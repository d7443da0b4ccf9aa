import type { EndpointFault } from '@/utils/board/endpoint';
import type { KeyFault } from '@/utils/board/key-faults';

/** What is wrong with what was typed in the settings. */
export const tooLong = (limit: number) => `At most ${limit} characters fit`;

/** An account. */
export const LABEL_MISSING = 'Enter a name for this account';
export const USER_NAME_MISSING = 'Enter the API user name that the board gave you';
export const PASSWORD_MISSING = 'Enter the API password that the board gave you';

/** A passphrase. */
export const passphraseTooShort = (shortest: number) =>
  `Use at least ${shortest} characters: four words that do not belong together are good`;
export const NOT_THE_SAME = 'This is not the same as above';

/** The board. */
export const ENDPOINT_FAULTS: Readonly<Record<EndpointFault, string>> = {
  'not-an-address': 'Enter a whole web address that starts with https://',
  'not-https': 'The address must start with https://, because your password is sent to it',
  'not-a-host': 'Enter the name of one site, in plain letters, digits, dots and dashes',
  'has-login': 'Leave user name and password out of the address: they are kept with the account',
};
export const BOARD_NAME_MISSING = 'Enter what you call the board';
const KEY_FAULTS: Readonly<Record<Exclude<KeyFault, 'taken'>, string>> = {
  malformed: 'Use letters, digits, dots, dashes and underscores',
  fixed: 'The board’s description has this name, so it cannot be changed',
};
export const keyFault = (fault: KeyFault, key: string) =>
  fault === 'taken' ? `Another field already has the key ${key}` : KEY_FAULTS[fault];
export const VALUE_MISSING = 'Enter the value that is sent, or remove the key';
export const VALUE_UNSEEN = 'Type the value again: it has invisible characters';
export const TOO_MANY_EXTRA = 'At most 20 more keys fit: remove this one';
