import type { BoardIssue } from '@/utils/board/outcome';
import { tooLong } from './too-long';

/** Between the board's name and its own words. */
export const BOARD_SAYS = ' says: ';

export const boardSays = (board: string, words: string) => board + BOARD_SAYS + words;

/** What the board wants changed: a known message, or its own words. */
export function boardIssue(message: BoardIssue['message']): string {
  if (typeof message === 'string') return message;
  switch (message.code) {
    case 'required':
      return 'This must be filled in';
    case 'not-listed':
      return `“${message.values.join('”, “')}” isn’t on the board’s list`;
    case 'max-length':
      return tooLong(Number(message.limit));
    case 'min-length':
      return `Use at least ${message.limit} characters`;
    case 'min-value':
      return `Enter at least ${message.limit}`;
    case 'not-number':
      return 'This must be a number';
    case 'date-format':
      return 'The board needs dates in another format. Change it in Settings, Board';
    case 'format':
      return 'The board doesn’t accept it written like this. Write it another way, or ask the board';
    case 'not-unique':
      return 'The board already has an advert with this. Change it, or look for that advert in your recruiter account';
    case 'unknown-key':
      return 'The board doesn’t know this field name. Correct it in Settings, Board';
  }
}
