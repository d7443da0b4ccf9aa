/** All postcode areas (Royal Mail), with Guernsey, Jersey and the Isle of Man. */
const AREA =
  /^(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)$/;
/** BS 7666: no C, I, K, M, O or V in the last two letters. */
const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';
const OUTWARD = '[A-Z]{1,2}\\d[A-Z\\d]?';
const WHOLE = new RegExp(`^(${OUTWARD})\\s*(${INWARD})$`);
const WHOLE_IN_TEXT = new RegExp(`(?<![A-Z\\d-]|\\d/)(${OUTWARD})\\s?(${INWARD})(?![A-Z\\d/-])`, 'g');
/** At the end, or between commas or brackets: "Leeds, LS1", "Hove (BN3)". */
const HALF_IN_PLACE = new RegExp(
  `(?<!\\b(?:[Gg]rade|[Bb]and|[Ll]evel|[Ss]cale|[Rr]ef|[Pp]oint|[Uu]nit|[Rr]oom|[Bb]lock|[Zz]one|[Ff]loor|[Bb]ay|[Gg]ate|[Ww]ard|[Ss]uite|[Bb]uilding|[Tt]heatre|[Ww]ing|[Cc]ar [Pp]ark|[Ll]ab|[Ss]tand|[Pp]lot|[Hh]angar)[:.]?)(?:^|[,(\\s])(${OUTWARD})(?=$|[,)]|\\s\\d(?![A-Z\\d])|\\s*[-–]\\s)`,
  'g',
);

/** The name of a site never follows an address's outcode: "Oak N4, Mill Hospital, Wick". Two letters are seldom a ward. */
const ROOM_OF_SITE =
  /^[^,]*[a-z] ([A-Z]\d\d?), [^,]*\b(?:Hospital|Infirmary|Clinic|Centre|School|Academy|College|University|Campus|House)\b/;

/** Elsewhere M25 is a motorway. */
const IN_MANCHESTER = /\b(?:Manchester|Salford)[\s,(]+M\d|\bM\d+[\s,]+(?:Manchester|Salford)\b/;

/** @returns a full postcode (`G2 1AL`) or outcode, if the text is nothing else */
export function readPostcode(text: string): string | undefined {
  const tidy = text.trim().toUpperCase();
  const [, outward = '', inward] = WHOLE.exec(tidy) ?? [];
  if (inward) return isOutward(outward) ? `${outward} ${inward}` : undefined;
  return new RegExp(`^${OUTWARD}$`).test(tidy) && isOutward(tidy, false) ? tidy : undefined;
}

/** Upper case only, because of "in 2 as". Each once. */
export function findPostcodes(text: string): string[] {
  const found = new Set<string>();
  for (const [, outward = '', inward = ''] of text.matchAll(WHOLE_IN_TEXT)) {
    if (isOutward(outward)) found.add(`${outward} ${inward}`);
  }
  return [...found];
}

/** "2nd floor" is no end of a postcode. */
const LOWER_CASE = /\b[a-z]{1,2}\d[a-z\d]? ?\d(?!nd|rd|st|th)[a-z]{2}\b/g;

/** @param place names a place, so lower case counts, too: "brechin, dd9 6ab" */
export function findPostcodesInPlace(place: string): string[] {
  return findPostcodes(place.replace(LOWER_CASE, (code) => code.toUpperCase()));
}

/** @param place names a place, since elsewhere "B5" is a grade @returns its outcodes, each once */
export function findOutcodes(place: string): string[] {
  const found = new Set<string>();
  const [, room] = ROOM_OF_SITE.exec(place) ?? [];
  for (const [, outward = ''] of place.matchAll(HALF_IN_PLACE)) {
    if (outward === room) continue;
    if (isOutward(outward, false) && (!/^M\d+$/.test(outward) || IN_MANCHESTER.test(place)))
      found.add(outward);
  }
  return [...found];
}

/** People omit the final letter of central London's districts. */
function isOutward(outward: string, isWhole = true): boolean {
  const area = /^[A-Z]+/.exec(outward)?.[0] ?? '';
  const district = outward.slice(area.length);
  if (!AREA.test(area)) return false;
  if (area === 'EC') return isWhole ? /^[1-4][AMNPRVY]$/.test(district) : /^[1-4][AMNPRVY]?$/.test(district);
  if (area === 'WC') return isWhole ? /^[12][ABEHNRVX]$/.test(district) : /^[12][ABEHNRVX]?$/.test(district);
  return /\d$/.test(district) || ['E', 'N', 'NW', 'SE', 'SW', 'W'].includes(area);
}
