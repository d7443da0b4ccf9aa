/** Why a file of coreskills cannot be used. Those in lower case follow a line number. */
export const NO_TEXT =
  'This isn’t a text file. In your spreadsheet, save the list as CSV and choose that file';
export const EMPTY = 'There are no coreskills in the file';
export const TOO_LARGE = 'The file is larger than 1 MB, which is too large for a list';
export const tooManyLines = (count: string, most: string) =>
  `The file has ${count} lines, and the limit is ${most}`;

export const OTHER_WAY_ROUND =
  'the columns are the wrong way round: the coreskill comes first, then the specialism';
export const MISQUOTED = 'a quotation mark isn’t closed, or is in the middle of a name';
export const TOO_MANY_COLUMNS =
  'there are more than two columns. Put a name that contains a comma in quotation marks';
export const ONE_COLUMN =
  'there is only one column. The specialism column may be empty, but it must be there';

export const EMPTY_SPECIALISM = 'a specialism is empty';
export const NO_LIST =
  'from here on, the file isn’t written like this: {"Coreskill": ["Specialism", "Specialism"]}';

export const NO_CORESKILL = 'the coreskill is missing';
/** @param start the name's first letters */
export const nameTooLong = (start: string, length: string, limit: number) =>
  `“${start}…” is too long: ${length} characters, and the limit is ${limit}`;
export const UNREADABLE_CHARACTER = 'a character can’t be read. Save the file again as “CSV UTF-8”';
export const otherSpelling = (name: string, first: string, line: number) =>
  `“${name}” is spelt “${first}” on line ${line}`;
export const coreskillAgain = (name: string, line: number) => `“${name}” is already on line ${line}`;
export const specialismAgain = (name: string, coreskill: string, line: number) =>
  `“${name}” is already under ${coreskill}, on line ${line}`;
