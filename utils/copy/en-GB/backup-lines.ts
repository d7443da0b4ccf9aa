/** Why a line of a backup cannot be restored; to stand after its number. */
export const NO_RECORD = 'this is no record of a backup';
export const TOO_LONG = 'this is far too long for a record';
export const UNSAFE_BOARD = 'nothing could be posted to this board: its address or one of its keys is wrong';
export const SETTING_UNREADABLE = 'this setting could not be read';
export const DRAFT_UNREADABLE = 'this draft could not be read';
export const POSTING_UNREADABLE = 'this posting could not be read';
export const TEXT_UNREADABLE = 'the text of this posting could not be read';
export const VIEW_UNREADABLE = 'how the form was left could not be read';
export const RECORD_UNREADABLE = 'this record could not be read';
export const WRONG_TIME =
  'a date or time in it cannot be right: it is not written as we write it, or lies in the future';
export const NO_DATE = 'when it was written could not be read';
export const breaksOff = (missing: number, all: number) =>
  `the file breaks off here: ${missing} of its ${all} lines are missing`;
