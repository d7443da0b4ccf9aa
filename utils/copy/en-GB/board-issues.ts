import type { BoardIssue } from '@/utils/board/outcome';

/** Comes before the board's own words, after its name. */
export const BOARD_SAYS = ' says: ';

export const boardSays = (board: string, words: string) => board + BOARD_SAYS + words;

/** What the board wants changed at a field. What is no code is the board's own words. */
export function boardIssue(message: BoardIssue['message']): string {
  if (typeof message === 'string') return message;
  switch (message.code) {
    case 'required':
      return 'This must be filled in';
    case 'not-listed':
      return `“${message.values.join('”, “')}” isn’t on the board’s list`;
    case 'max-length':
      return `Use at most ${Number(message.limit).toLocaleString('en-GB')} characters`;
    case 'min-length':
      return `Use at least ${message.limit} characters`;
    case 'min-value':
      return `Enter at least ${message.limit}`;
    case 'not-number':
      return 'This must be a number';
    case 'date-format':
      return 'The board needs dates in another format. Change it in Settings, Board';
    case 'format':
      return 'The board doesn’t accept it in this form';
    case 'not-unique':
      return 'The board already has an advert with this value';
    case 'unknown-key':
      return 'No field of this name is known. Correct it in Settings, Board';
  }
}
