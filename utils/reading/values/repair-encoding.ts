/** Windows-1252 for the bytes 80 to 9F. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const RUN = new RegExp(`(?:[\u00c2-\u00f4][\u0080-\u00bf${SPECIAL}]{1,3})+`, 'g');
const MISREAD = /[ÂÃâð]/;

/**
 * Repairs UTF-8 that was read as Windows-1252, once or twice: "Â£20 â€“ Â£22". What is no UTF-8 stays ("Château").
 * Keeps the length, with characters of no width, so that positions on the page still hold.
 */
export function repairEncoding(text: string): string {
  let repaired = text;
  for (let round = 0; round < 2 && MISREAD.test(repaired); round += 1)
    repaired = repaired.replace(RUN, decode);
  return repaired === text ? text : repaired.padEnd(text.length, '\u200b');
}

function decode(run: string): string {
  const bytes = [...run].map((char) => {
    const special = SPECIAL.indexOf(char);
    return special < 0 ? char.charCodeAt(0) : 0x80 + special;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(new Uint8Array(bytes))
      .padEnd(run.length, '\u200b');
  } catch {
    return run;
  }
}
