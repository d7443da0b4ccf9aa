import { cleanLine, LONE_SURROGATE } from '@/utils/advert/invisible';

/** @returns the board's text as one line without invisible characters, cut at `longest` */
export function boundedWords(text: string, longest: number): string {
  return cleanLine(text.slice(0, 10 * longest))
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(LONE_SURROGATE, '');
}
