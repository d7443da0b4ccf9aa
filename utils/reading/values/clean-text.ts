import { LONE_SURROGATE, withoutInvisible } from '@/utils/advert/invisible';

export { withoutInvisible };

// The reader runs once per page, so compiling patterns dominates, and V8 compiles the `i` and `u` flags several times
// slower. Its patterns match lower case instead.

const PLAIN = /^[ -~£€–—‘’“”…•·]*$/;

/** @returns one line without repeated spaces, invisible characters and lone surrogates */
export function cleanText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) ? line : withoutInvisible(line).replace(/ {2,}/g, ' ').trim();
}

/** Like `cleanText`, but keeps lines and single empty lines. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n?|\n|\u2028/)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** For comparing: lower case, no punctuation, Unicode NFKC. */
export function foldText(text: string): string {
  const lower = /^[ -~]*$/.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  return lower
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9+#\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\uffff]+/g, ' ')
    .trim();
}

/** Cuts to UTF-16 units without splitting a surrogate pair. */
export function truncate(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(LONE_SURROGATE, '').trimEnd();
}
