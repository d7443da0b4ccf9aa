/** Why a backup's line cannot be restored. Follows the line number. */
export const NO_RECORD = 'this isn’t part of a backup';
export const TOO_LONG = 'this is too long for a record';
export const UNSAFE_BOARD = 'this board can’t be used: its address or one of its field names is wrong';
export const SETTING_UNREADABLE = 'this setting couldn’t be read';
export const SETTING_AGAIN = 'this setting is on an earlier line already';
export const DRAFT_UNREADABLE = 'this draft couldn’t be read';
export const POSTING_UNREADABLE = 'this posting couldn’t be read';
export const TEXT_UNREADABLE = 'the text of this posting couldn’t be read';
export const CHANGE_UNREADABLE = 'this change to a posted advert couldn’t be read';
export const VIEW_UNREADABLE = 'your place in this form couldn’t be read';
export const RECORD_UNREADABLE = 'this record couldn’t be read';
export const WRONG_TIME = 'one of its dates or times is in the future, or isn’t written in our format';
export const NO_DATE = 'the date of the backup couldn’t be read';
export const breaksOff = (missing: number, all: number) =>
  `the file ends early: ${missing} of its ${all} lines are missing`;
