/** In Unicode code points, tags included (board specification, "Data Types"). */
export const STRING_LIMIT = 255;

export const TEXT_LIMIT = 60_000;

/** Of the employer's name beside drafts and postings, in UTF-16 units. */
export const LONGEST_COMPANY = 4_000;

/** Online by default (board specification, closing date). */
export const DAYS_ON_BOARD = 28;

/** As the board counts: an emoji is one. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
