import { cleanLine, LONE_SURROGATE } from '@/utils/advert/invisible';

/** Characters of the board's own message that are stored and shown. */
export const LONGEST_BOARD_WORDS = 300;

/** @returns the board's text as one line without invisible characters, cut at `longest` */
export function boundedWords(text: string, longest: number): string {
  return cleanLine(text.slice(0, 10 * longest))
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(LONE_SURROGATE, '');
}
