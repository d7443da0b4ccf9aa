/** Printed by Word, Google Docs and plain text. The private characters are Wingdings' dots and ticks. */
const SURE = /^\s*[•●▪■◦‣∙·➢✓✔\uf0a7\uf0b7\uf0d8\uf0fc]\s*(?=\S)/;
/** A dash, a star or the letter o marks items only beside others. Not `-5 °C` or `**bold**`. */
const LIKELY = /^\s*(?:[-*§]\s+|[–—]\s*|o\s+(?=[A-Z]))(?=\S)/;

/** @returns the length of the marker before an item */
export function readListMarker(line: string): { length: number; isSure: boolean } | undefined {
  const [sure] = SURE.exec(line) ?? [];
  const [marker = ''] = sure === undefined ? (LIKELY.exec(line) ?? []) : [sure];
  return marker ? { length: marker.length, isSure: sure !== undefined } : undefined;
}
