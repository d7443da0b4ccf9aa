/** Why the file of a list of coreskills cannot be used. What is wrong with one line stands after its number. */
export const NO_TEXT =
  'This is not a text file. In a spreadsheet, save the list as CSV, and choose that file';
export const EMPTY = 'There is no coreskill in the file';
export const TOO_LARGE = 'The file is larger than 1 MB, so it can hardly be a list';
export const tooManyLines = (count: string, most: string) =>
  `There are ${count} lines, and at most ${most} fit`;

export const OTHER_WAY_ROUND =
  'the columns are the other way round: the coreskill comes first, then the specialism';
export const MISQUOTED = 'a quotation mark is not closed, or stands in the middle of a name';
export const TOO_MANY_COLUMNS =
  'there are more than two columns. A name with a comma in it stands in quotation marks';
export const ONE_COLUMN = 'there is only one column. The specialism’s column may be empty, but not left out';

export const EMPTY_SPECIALISM = 'a specialism is empty';
export const NO_LIST =
  'the file is not written as a list from here on: {"Coreskill": ["Specialism", "Specialism"]}';

export const NO_CORESKILL = 'the coreskill is missing';
/** @param start the first letters of the name */
export const nameTooLong = (start: string, length: string, limit: number) =>
  `“${start}…” is too long: ${length} characters, and ${limit} fit`;
export const UNREADABLE_CHARACTER =
  'there is a character that cannot be read. Save the file once more, as “CSV UTF-8”';
export const otherSpelling = (name: string, first: string, line: number) =>
  `“${name}” is written “${first}” on line ${line}`;
export const coreskillAgain = (name: string, line: number) =>
  `“${name}” stands there already, on line ${line}`;
export const specialismAgain = (name: string, coreskill: string, line: number) =>
  `“${name}” stands under ${coreskill} already, on line ${line}`;
