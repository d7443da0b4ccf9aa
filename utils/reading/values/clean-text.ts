import { HALF, withoutInvisible } from '@/utils/advert/invisible';

export { withoutInvisible };

// The reader runs once in each page, so the price of a pattern is mostly that of compiling it, and V8 compiles
// `i` and `u` several times slower. Patterns on the reader's way have neither: they read lower case.

/** The common case, told quickly: nothing to tidy but spaces. */
const PLAIN = /^[ -~£€–—‘’“”…•·]*$/;

/** @returns the text on one line: single spaces, no invisible characters, no half characters. */
export function cleanText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) ? line : withoutInvisible(line).replace(/ {2,}/g, ' ').trim();
}

/** Like `tidy`, but the text keeps its lines; more than one empty line becomes one. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n?|\n|\u2028/)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** @returns the words of a text in lower case, for comparing: no punctuation, one form of each letter. */
export function foldText(text: string): string {
  const lower = /^[ -~]*$/.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  return lower
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9+#\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\uffff]+/g, ' ')
    .trim();
}

/** @returns the text, shortened to a number of characters without halving one. */
export function truncate(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(HALF, '').trimEnd();
}
