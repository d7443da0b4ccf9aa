import { plainText } from './plain-text';

/** Enough for a few lines in the widest popup. */
const CHARACTERS_READ = 1_500;

/** @returns the first words of sanitised HTML, in one line */
export function beginningOf(html: string): string {
  return plainText(html.slice(0, CHARACTERS_READ)).replaceAll('\n', ' ');
}
