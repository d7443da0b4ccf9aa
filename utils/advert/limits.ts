/** Longest "string" and "text" in Unicode code points, tags included (board specification, "Data Types"). */
export const STRING_LIMIT = 255;

export const TEXT_LIMIT = 60_000;

/** Days that an advert is online by default (board specification, closing date). */
export const DAYS_ON_BOARD = 28;

/** @returns the length as the board counts it: in Unicode code points, so an emoji counts once */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
