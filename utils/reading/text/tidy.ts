// The reader runs once in each page, so the price of a pattern is mostly that of compiling it, and V8 compiles
// `i` and `u` several times slower. Patterns on the reader's way have neither: they read lower case.

/** The common case, told quickly: nothing to tidy but spaces. */
const PLAIN = /^[ -~£€–—‘’“”…•·]*$/;
/** Characters that nobody sees: controls, direction marks, what has no width, fillers, selectors of variants. */
const INVISIBLE =
  /[^ -\uffff]|[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0e]|\ud834[\udd73-\udd7a]/g;
/** What makes one picture of several signs, where it does: a joiner between two of them, a colour, a key. */
const SPARE_JOINER =
  /\u200d(?![\u2190-\u2bff\ud83c-\ud83e])|(?<![\u2190-\u2bff\udc00-\udfff]|\ufe0f)\u200d|(?<![#*0-9\u00a9\u00ae\u203c-\u3299\udc00-\udfff])\ufe0f/g;
/** Letters in tags and selectors can spell a hidden text. The flags of England, Scotland and Wales are written in them. */
const TAGS = /(\ud83c\udff4(?:\udb40[\udc61-\udc7a]){5}\udb40\udc7f)|[\udb40-\udb43][\udc00-\udfff]/g;

/** Halves of characters that lost their other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns the text on one line: single spaces, no invisible characters, no half characters. */
export function tidy(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) ? line : withoutInvisible(line).replace(/ {2,}/g, ' ').trim();
}

/** Like `tidy`, but the text keeps its lines; more than one empty line becomes one. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n?|\n|\u2028/)
    .map(tidy)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** @returns a line of text without what nobody sees. Tabs and line ends go too, so they are made spaces before. */
export function withoutInvisible(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(HALF, '');
  return whole.replace(INVISIBLE, '').replace(TAGS, '$1').replace(SPARE_JOINER, '');
}

/** @returns the words of a text in lower case, for comparing: no punctuation, one form of each letter. */
export function fold(text: string): string {
  const lower = /^[ -~]*$/.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  return lower
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9+#\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\uffff]+/g, ' ')
    .trim();
}

/** @returns the text, shortened to a number of characters without halving one. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(HALF, '').trimEnd();
}
