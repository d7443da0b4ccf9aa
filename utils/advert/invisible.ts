// The reader runs once in each page, and V8 compiles patterns with `i` and `u` several times slower: these have neither.

/** Characters that nobody sees: controls, direction marks, what has no width, fillers, selectors of variants. */
const INVISIBLE =
  /[^ -\uffff]|[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0e]|\ud834[\udd73-\udd7a]/g;
/** What makes one picture of several signs, where it does: a joiner between two of them, a colour, a key. */
const SPARE_JOINER =
  /\u200d(?![\u2190-\u2bff\ud83c-\ud83e])|(?<![\u2190-\u2bff\udc00-\udfff]|\ufe0f)\u200d|(?<![#*0-9\u00a9\u00ae\u203c-\u3299\udc00-\udfff])\ufe0f/g;
/** Letters in tags and selectors can spell a hidden text. The flags of England, Scotland and Wales are written in them. */
const TAGS = /(\ud83c\udff4(?:\udb40[\udc61-\udc7a]){5}\udb40\udc7f)|[\udb40-\udb43][\udc00-\udfff]/g;

/** Halves of characters that lost their other half. */
export const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns a line of text without what nobody sees. Tabs and line ends go too, so they are made spaces before. */
export function withoutInvisible(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(HALF, '');
  return whole.replace(INVISIBLE, '').replace(TAGS, '$1').replace(SPARE_JOINER, '');
}

/**
 * Cleans one line that somebody typed or pasted, or that came from elsewhere.
 * @returns it without what nobody sees; line ends and tabs are spaces
 */
export function cleanLine(text: string): string {
  return /^[ -~]*$/.test(text) ? text : withoutInvisible(text.replace(/\s/g, ' '));
}
