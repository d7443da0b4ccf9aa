/** What Word, Google Docs and plain text print before an item. The private characters are Wingdings' dots and ticks. */
const SURE = /^\s*[•●▪■◦‣∙·➢✓✔\uf0a7\uf0b7\uf0d8\uf0fc]\s*(?=\S)/;
/** Also a dash, a star or the letter o, which mark items only beside others. Not `-5 °C` or `**bold**`. */
const LIKELY = /^\s*(?:[-*§]\s+|[–—]\s*|o\s+(?=[A-Z]))(?=\S)/;

/** @returns how much of a line is the marker before its item */
export function readListMarker(line: string): { length: number; isSure: boolean } | undefined {
  const [sure] = SURE.exec(line) ?? [];
  const [marker = ''] = sure === undefined ? (LIKELY.exec(line) ?? []) : [sure];
  return marker ? { length: marker.length, isSure: sure !== undefined } : undefined;
}
