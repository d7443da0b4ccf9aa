// The reader runs once in each page, and V8 compiles patterns with both `i` and `u` several times slower.

const INVISIBLE =
  /[^ -\uffff]|[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0e]|\ud834[\udd73-\udd7a]/g;
/** Visible within an emoji sequence only. */
const SPARE_JOINER =
  /\u200d(?![\u2190-\u2bff\ud83c-\ud83e])|(?<![\u2190-\u2bff\udc00-\udfff]|\ufe0f)\u200d|(?<![#*0-9\u00a9\u00ae\u203c-\u3299\udc00-\udfff])\ufe0f/g;
/** Can spell hidden text; the flags of England, Scotland and Wales need them. */
const TAGS = /(\ud83c\udff4(?:\udb40[\udc61-\udc7a]){5}\udb40\udc7f)|[\udb40-\udb43][\udc00-\udfff]/g;

export const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For a line without tabs and line ends. */
export function withoutInvisible(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '');
  const seen = whole.replace(INVISIBLE, '');
  const untagged = seen.includes('\udb40') || /[\udb40-\udb43]/.test(seen) ? seen.replace(TAGS, '$1') : seen;
  return /[\u200d\ufe0f]/.test(untagged) ? untagged.replace(SPARE_JOINER, '') : untagged;
}

/** Replaces line ends and tabs by spaces, too. */
export function cleanLine(text: string): string {
  return /^[ -~]*$/.test(text) ? text : withoutInvisible(text.replace(/[^\S ]/g, ' '));
}
