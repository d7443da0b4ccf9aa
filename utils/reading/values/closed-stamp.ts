/** What is advertised. */
export const THING =
  '(?:job|position|vacancy|role|appointment|advert(?:isement)?|ad|post(?:ing)?|opportunity|listing|requisition)';
/** The whole of a block: "Position filled", "CLOSED", "Closed on 12 May". */
const STAMP = new RegExp(
  `^\\W*(?:sorry\\W+)?(?:(?:this |the )?(?:${THING}|applications?|recruitment|status)\\b(?: (?:is|are|has|have|been|status))*\\W*)?(?:now )?(?:closed|filled|expired|withdrawn|no longer (?:available|open)|inactive)(?: (?:to|for) (?:new )?applica(?:tions|nts))?(?:\\W+(?:on|since|at)?\\W*(?:[a-z]{3,9}\\W+)?\\d[\\w ,./:]{3,30})?\\W*$`,
);
/** "NOW CLOSED – thank you to all who wrote", "Position filled: thanks for your interest". */
const STAMP_WITH_THANKS = new RegExp(
  `^\\W*(?:now|(?:this |the )?${THING}(?: (?:is|has been))?(?: now)?) (?:closed|filled)\\s*[-–—:.!]+ (?=.*\\b(?:offered|appointed|thank))`,
);
const LONGEST_STAMP = 70;
const LONGEST_WITH_THANKS = 200;

/**
 * Whether a line says nothing but that a job is closed.
 * @param lower lower case
 * @param isHeading a part of a heading suffices: "night baker (filled)"
 */
export function isClosedStamp(lower: string, isHeading: boolean): boolean {
  if (lower.length <= LONGEST_WITH_THANKS && STAMP_WITH_THANKS.test(lower)) return true;
  if (lower.length > LONGEST_STAMP) return false;
  const parts = isHeading ? [lower, ...lower.split(/\s[–—|-]+\s|[()[\]:]/)] : [lower];
  return parts.some((part) => STAMP.test(part.trim()));
}
