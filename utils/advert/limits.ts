/** Longest value of the board's "string" type, in Unicode code points (board specification, "Data Types"). */
export const STRING_LIMIT = 255;

/** Longest value of the board's "text" type, in Unicode code points, tags counted (same section). */
export const TEXT_LIMIT = 60_000;

/** Days that an advert stays on the board unless it is closed earlier (board specification, closing date). */
export const DAYS_ON_BOARD = 28;

/** Length of a text as the board counts it: in Unicode code points, so that an emoji counts once. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
