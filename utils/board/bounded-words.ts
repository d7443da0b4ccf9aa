import { cleanLine, HALF } from '@/utils/advert/invisible';

/** @returns the board's own words, to be shown: on one line, without what nobody sees, and no longer than that. */
export function boundedWords(text: string, longest: number): string {
  return cleanLine(text.slice(0, 10 * longest))
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(HALF, '');
}
