import * as board from './settings-board';

/** How a file's settings differ from the stored ones. */
export const NOTHING = 'nothing';
export const NOT_HERE = 'not here';

export const account = (label: string) => `Account “${label}”`;
export const accountAdded = (userName: string | undefined) =>
  userName ? `added with the user name ${userName}, without a password` : 'added without a password';
export const DEFAULT_ACCOUNT = 'The default account';
export const accountOnSite = (host: string) => `The account for ${host}`;

export const defaultOf = (field: string) => `Default: ${field}`;
export const LINK_TO_PAGE = 'The page’s own address where a page has no apply link';
export const USED = 'used';
export const NOT_USED = 'not used';

export const BOARD = {
  name: board.NAME,
  endpoint: 'Address that adverts and your password are sent to',
  dateFormat: board.DATE_FORMAT,
} as const;
export const boardFieldName = (field: string) => `The board’s name for “${field}”`;
export const boardValueOf = (field: string, option: string) => `The board’s word for “${field}: ${option}”`;

export const CORESKILL_LIST = 'The list of coreskills';
/** @param file undefined for the built-in list */
export const list = (file: string | undefined, coreskills: number, specialisms: number) =>
  `${file === undefined ? 'the built-in list' : `the list from ${file}`}, ${coreskills} coreskills and ${specialisms} specialisms`;
export const added = (names: readonly string[]) => named('Added', names);
export const gone = (names: readonly string[]) => named('Removed', names);
const named = (words: string, names: readonly string[]) =>
  names.length > 0 ? `${words}: ${names.join('; ')}` : '';

export const EARLIER_CHOICES = 'Your earlier choices, which suggestions learn from';
export const adverts = (count: number) => (count === 1 ? '1 advert' : `${count} adverts`);
export const fromFile = (all: number, added: number) => `${adverts(all)}, ${added} of them from the file`;

export const BOARD_EVIDENCE = 'What the board said about its field names';
export const names = (count: number) => (count === 1 ? '1 name' : `${count} names`);
export const countNames = (count: number, host: string) => `${names(count)}, of ${host}`;

export const COUNT_ENDS_SOON = 'Adverts that end soon, counted on the toolbar icon';
export const onOrOff = (isOn: boolean) => (isOn ? 'on' : 'off');
